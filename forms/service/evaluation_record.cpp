// SPDX-License-Identifier: Apache-2.0
#include "forms/service/evaluation_record.h"

#include "core/ledger/stored_facts.h"
#include "forms/facts/hash_text.h"
#include "forms/score/explain.h"
#include "forms/score/pick.h"

#include <cassert>

namespace ringtrue::forms {

namespace {

RecordError recordErrorOf(VersionError error)
{
    switch (error) {
    case VersionError::Missing:
        return RecordError::FormMissing;
    case VersionError::Unreadable:
        return RecordError::Unreadable;
    case VersionError::Store:
        return RecordError::Store;
    }
    return RecordError::Store;
}

} // namespace

Result<LoadedEvaluation, RecordError> loadEvaluation(storage::Connection &connection, ledger::Keys &keys,
                                                     const EvaluationId &evaluation)
{
    const auto fact = ledger::findFact(connection, ledger::FactId{evaluation.uuid()});
    if (!fact)
        return Failure{RecordError::Store};
    if (!*fact || (*fact)->kind != evaluationKind)
        return Failure{RecordError::Missing};
    const auto body = ledger::parseBody((*fact)->body);
    const auto hash = body && body->contains("form_version") && body->at("form_version").is_string()
                          ? hashFromText(body->at("form_version").get_ref<const std::string &>())
                          : std::nullopt;
    if (!hash)
        return Failure{RecordError::Unreadable};
    auto form = loadForm(connection, *hash);
    if (!form)
        return Failure{recordErrorOf(form.error())};
    auto record = evaluationRecordOf(**fact, *body, (*form)->form, keys);
    if (!record || !picksOf((*form)->plan, record->evaluation.answers))
        return Failure{RecordError::Unreadable};
    return LoadedEvaluation{.record = std::move(*record), .form = std::move(*form)};
}

Explanation explain(const LoadedEvaluation &evaluation)
{
    const auto &form = *evaluation.form;
    const auto &answers = evaluation.record.evaluation.answers;
    const auto picks = picksOf(form.plan, answers);
    assert(picks); // loadEvaluation() saw to that
    return explain(form.form, form.visionOrNull(), form.plan, answers, score(form.plan, *picks));
}

} // namespace ringtrue::forms
