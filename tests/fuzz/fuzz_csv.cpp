// SPDX-License-Identifier: Apache-2.0
#include "core/base/csv.h"
#include "tests/fuzz/fuzz.h"

using namespace ringtrue;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto csv = parseCsv(fuzz::text(data, size));
    if (!csv)
        return 0;
    fuzz::require(!csv->header.empty(), "a file that is read has a header");
    std::size_t line = 0;
    for (const auto &row : csv->rows) {
        fuzz::require(row.fields.size() == csv->header.size(), "every row is as wide as the header");
        fuzz::require(row.line > line, "rows come in the order of their lines");
        line = row.line;
    }
    fuzz::planted(csv->delimiter == ';' && csv->rows.size() == 3);
    return 0;
}
