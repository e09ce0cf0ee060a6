They held <@fact of="courses"/>, and <@fact of="courses" unit=false/> more.
