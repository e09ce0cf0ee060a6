One. {#one}

As []#one) says, and [](#one, and [] (#one), and [(#one).

Two. #two}

Three (#lamps) are meant.
