# Chapter

It is now ${".now"?eval}, and ${1 + 1}.
