# SPDX-License-Identifier: Apache-2.0
# awk -f settle.awk -v out=FILE FILE...   writes what qmlcachegen made of several QML files into one, with the declarations
# that follow each other in one order: qmlcachegen has them in another one each time, and no compiler cache would know them.
function settle(i, j, held) {
    for (i = 2; i <= count; ++i) {
        held = lines[i]
        for (j = i - 1; j > 0 && lines[j] > held; --j)
            lines[j + 1] = lines[j]
        lines[j + 1] = held
    }
    for (i = 1; i <= count; ++i)
        print lines[i] > out
    count = 0
}
/^[A-Za-z_][A-Za-z0-9_:<>, *]* \*?r[0-9]+_[0-9]+( = \{\})?;$/ {
    lines[++count] = $0
    next
}
{
    settle()
    print > out
}
END { settle() }
