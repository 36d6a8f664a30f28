// SPDX-License-Identifier: Apache-2.0
#include "forms/service/period_evaluations.h"

#include "core/ledger/stored_facts.h"
#include "core/storage/row.h"
#include "forms/facts/evaluation_fact.h"
#include "forms/facts/hash_text.h"
#include "forms/score/pick.h"
#include "forms/service/sql.h"

#include <map>

namespace ringtrue::forms {

namespace {

struct Listed {
    EvaluationId id;
    InteractionId interaction;
    Hash formVersion{};
};

void bindOrNull(storage::Binder &binder, const std::optional<std::int64_t> &value)
{
    if (value)
        binder.integer(*value);
    else
        binder.null();
}

Result<std::vector<Listed>, storage::StorageFailure> listed(storage::Connection &connection, const PeriodFilter &filter)
{
    return storage::read(connection, [&] {
        auto &row = connection.prepared(queries::listEvaluationsOfPeriod);
        storage::Binder binder(row);
        if (filter.form)
            binder.text(filter.form->text());
        else
            binder.null();
        bindOrNull(binder, filter.from);
        bindOrNull(binder, filter.before);
        binder.idOrNull(filter.agent);
        if (filter.reader)
            binder.id(filter.reader->person)
                .bytes(storage::packIds(filter.reader->filling))
                .integer(filter.reader->readsOthers)
                .integer(filter.reader->now.microseconds);
        std::vector<Listed> out;
        while (row.executeStep())
            out.push_back({storage::idOf<EvaluationId>(row.getColumn(0)),
                           storage::idOf<InteractionId>(row.getColumn(1)),
                           hashFromBytes(storage::bytesOf(row.getColumn(2))).value_or(Hash{})});
        return out;
    });
}

/// What the fact of @p one says; nothing where it does not fit @p form.
std::optional<EvaluationRecord> recordOf(storage::Connection &connection, const Listed &one, const LoadedForm &form)
{
    const auto fact = ledger::findFact(connection, ledger::FactId{one.id.uuid()});
    if (!fact || !*fact)
        return std::nullopt;
    const auto body = ledger::parseBody((*fact)->body);
    auto record = body ? evaluationRecordOf(**fact, *body, form.form) : std::nullopt;
    return record && picksOf(form.plan, record->evaluation.answers) ? std::move(record) : std::nullopt;
}

} // namespace

Result<PeriodEvaluations, storage::StorageFailure> periodEvaluations(storage::Connection &connection,
                                                                     const PeriodFilter &filter)
{
    const auto all = listed(connection, filter);
    if (!all)
        return Failure{all.error()};
    PeriodEvaluations out;
    std::map<Hash, std::shared_ptr<const LoadedForm>> forms; // null: cannot be read
    for (const Listed &one : *all) {
        auto known = forms.find(one.formVersion);
        if (known == forms.end()) {
            auto loaded = loadForm(connection, one.formVersion);
            known = forms.emplace(one.formVersion, loaded ? std::move(*loaded) : nullptr).first;
        }
        const auto &form = known->second;
        if (form && form->form.use == FormUse::SelfEvaluation) {
            ++out.selfEvaluations;
            continue;
        }
        auto record = form ? recordOf(connection, one, *form) : std::nullopt;
        if (!record) {
            ++out.unreadable;
            continue;
        }
        out.evaluations.push_back({one.id, one.interaction, form, std::move(record->evaluation.answers),
                                   std::move(record->score), record->evaluation.submittedAt});
    }
    return out;
}

} // namespace ringtrue::forms
