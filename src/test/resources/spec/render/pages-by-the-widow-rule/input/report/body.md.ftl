<#list 1..38 as n>
# Chapter ${n}

<#list 0..n%13 as m>A paragraph that is longer by a sentence in each of the chapters, so that lines end up in every place of a page. </#list>

</#list>
