# Laws {#laws}

See [](#lawss), [](#laws,one) and [](#nothing). {#one}

Twice. {#one}

No number. {- #two}

1. One

   1. first

   a. x
   1) second
