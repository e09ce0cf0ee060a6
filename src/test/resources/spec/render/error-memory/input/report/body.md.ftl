# Chapter

Long: ${""?left_pad(2147483647)}
