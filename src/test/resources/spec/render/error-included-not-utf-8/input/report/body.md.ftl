# Findings

<#include "part.ftl">
