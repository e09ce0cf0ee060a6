<#list 1..1000000000 as i>more and more and more and more and more and more and more and more and more </#list>
