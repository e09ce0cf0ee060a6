# Findings

One.

<#assign lamp = "🗼">
A lamp: ${lamp?substring(0, 1)}.
