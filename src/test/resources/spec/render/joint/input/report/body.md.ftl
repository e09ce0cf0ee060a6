# Chapter

A report to two organs.
