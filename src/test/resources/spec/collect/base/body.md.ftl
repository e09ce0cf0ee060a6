# Introduction

<@respondents none="No"/> States replied.

# Measures

Funds: <@said of="lamp-fund" form="sentence" names="before" none="none"/>.
