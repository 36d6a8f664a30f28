// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/csv.h"
#include "core/organisation/row_finding.h"

#include <string_view>
#include <vector>

namespace ringtrue::organisation {

/// The columns a table can have.
struct TableColumns {
    std::vector<std::string_view> required;
    std::vector<std::string_view> optional;
};

/// Findings for columns that must be there and are not, and for those that nothing would read: a column is
/// never dropped without a word. One without a name may be there where all its cells are empty.
std::vector<RowFinding> checkColumns(const Csv &csv, const TableColumns &columns);

} // namespace ringtrue::organisation
