Nobody: (<@respondents list=true by="carried-over"/>).
