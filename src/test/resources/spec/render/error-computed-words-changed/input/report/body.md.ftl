# Findings

<#assign number><@count of="lighthouse-law" status="in-force"/></#assign>
<#assign words = number?markup_string>
${words?no_esc} State has one.

${words?replace("one", "twelve")?no_esc} States have one.

${words?keep_after("o")?no_esc} States have one.

${words?replace("0", "99999999999")?no_esc} States have one.

<#assign line>
A line.
</#assign>
${line?markup_string?replace("\\d+", "99999999", "r")?no_esc}
