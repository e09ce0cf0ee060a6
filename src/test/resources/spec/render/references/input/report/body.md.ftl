# Laws {#laws}

An opening. {#opening}

## In force {#in-force}

See [](#laws), [](#in-force) and [](#closing) (see [](#laws), [](#in-force), [](#opening) and [](#closing); [](#opening,in-the-middle,closing)).[^n]

In the middle. {#in-the-middle}

### Deeper *still* {#deeper}

#### And deeper {#deepest}

As said in [](#opening..closing), in [](#deeper) and in [](#deepest) (see [](#opening..closing)). {#a-key-that-is-longer-than-word-allows-for-a-bookmark}

Left out. {-}

# Courts {#courts}

The end, after [](#laws,courts) and [](#a-key-that-is-longer-than-word-allows-for-a-bookmark). {#closing}

[^n]: See [](#closing).
