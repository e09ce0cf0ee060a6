# Findings

Some ${"\x001b[31m"?no_esc}red${"\x0001"} words.

A ${"\xFDD00\xFDD1"?no_esc}twelve${"\xFDD2"?no_esc} that is typed.

Half of ${"\xD800"}, and ${"whole ${'\x0007'}"}.

<#stop "a \x001b[2J stop">
