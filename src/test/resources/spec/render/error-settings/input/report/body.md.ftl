# Findings

<#if true><#setting
  locale="de_DE"></#if>
Two.
