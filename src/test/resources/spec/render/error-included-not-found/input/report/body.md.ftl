<#include "other.ftl">
