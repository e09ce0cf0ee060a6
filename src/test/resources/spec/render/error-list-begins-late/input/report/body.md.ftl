1986. A great year.

#
