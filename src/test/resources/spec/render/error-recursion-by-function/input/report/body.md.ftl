<#function f x><#return f(x)></#function>${f(1)}
