<#include "body.md.ftl">
