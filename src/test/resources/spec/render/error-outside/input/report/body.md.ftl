<#include "../../secret.ftl">
