// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/keys.h"
#include "core/organisation/directory.h"
#include "core/storage/connection.h"
#include "forms/print/evaluation_paper.h"
#include "forms/service/evaluation_record.h"

#include <string>

namespace ringtrue::forms {

/// What is printed of @p loaded, all but what was said, which the program adds: names, the form and the vision in
/// @p language (BCP 47; empty: as the form is written), the explanation, which evaluation it revises and which revises
/// it. Whether whoever asks may read the evaluation is the caller's question.
Result<EvaluationPaper, storage::StorageFailure>
readEvaluationPaper(storage::Connection &connection, ledger::Keys &keys, const organisation::Directory &directory,
                    const LoadedEvaluation &loaded, const std::string &language);

} // namespace ringtrue::forms
