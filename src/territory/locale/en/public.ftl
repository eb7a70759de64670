# What the public view leaves unsaid, and why.

withheld-small = withheld: fewer than { $threshold } persons, or what would give their number away
withheld-remark =
    { $count ->
        [one] One value is withheld: fewer than { $threshold } persons, or what would give their number away. It is no zero, and no total counts it.
       *[other] { $count } values are withheld: fewer than { $threshold } persons, or what would give their number away. They are no zeros, and no total counts them.
    }
