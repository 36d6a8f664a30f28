// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/organisation/import_table.h"

#include <QString>

namespace ringtrue::qml {

/// What is wrong with one row, and what to write instead.
QString rowSentence(const organisation::RowFinding &finding);

/// Why a file is no table that can be read.
QString tableSentence(const CsvError &error);

} // namespace ringtrue::qml
