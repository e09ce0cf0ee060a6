<#assign x="a">${x?api.class}
