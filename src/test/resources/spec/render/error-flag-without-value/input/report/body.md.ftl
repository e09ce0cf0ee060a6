There are <@respondents list=yes/>.
