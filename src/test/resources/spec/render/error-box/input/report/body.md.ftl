# Lamps

::: box Nothing
:::

::: box Too much
# A heading

| a | b |
| --- | --- |
| c | d |
:::

:::

::: box Never closed
One.
