# T

Text ${1 + missing}.

