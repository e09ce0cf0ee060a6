# Findings

It is ${. now?string("yyyy")}, or ${.<#-- as said -->now?string("yyyy")}, or ${"in ${.now?date}"}.

<#macro year when=.now>In ${when?string("yyyy")}.</#macro>
