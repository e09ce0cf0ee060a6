# Findings

Two is ${"1 + 1" ? eval}, ${"1 + 1"?<#-- as said -->eval}, ${"[2]"?eval_json[0]}.

<#assign words = "Two." ?
interpret>
<@words/>
