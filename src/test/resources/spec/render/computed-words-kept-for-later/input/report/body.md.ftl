# Findings

<#assign number><@count of="lighthouse-law" status="in-force"/></#assign>
In all ${number?no_esc}.

<#macro again><#nested></#macro>
<@again>Of these <@count of="lighthouse-law" status="in-force"/> have one.</@again>
