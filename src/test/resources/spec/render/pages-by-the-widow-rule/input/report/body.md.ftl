<#list 1..30 as n>
# Chapter ${n}

<#list 1..5 as section>
## Section ${section}

<#list 0..(n * section) % 9 as m>A paragraph that is longer by a sentence in each of the chapters, so that lines end up in every place of a page. </#list>

</#list>
</#list>
