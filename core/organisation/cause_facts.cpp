// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/cause_facts.h"

#include "core/base/text_flaw.h"
#include "core/ledger/body_fields.h"
#include "core/organisation/codes.h"
#include "core/organisation/sql.h"
#include "core/storage/row.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace ringtrue::organisation {

namespace {

using Translations = std::map<std::string, std::string, std::less<>>;

/// Causes and attributions have the same fields under other names.
template <typename Reason>
ledger::FactDraft reasonFact(std::string_view kind, const char *idKey, const Reason &reason)
{
    ledger::Body translations = ledger::Body::object();
    for (const auto &[language, words] : reason.translations)
        translations[language] = words;
    return {.kind = std::string(kind),
            .body = {{idKey, reason.id.text()},
                     {"words", reason.words},
                     {"translations", std::move(translations)},
                     {"in_use", reason.isInUse},
                     {"place", reason.place}}};
}

std::optional<Translations> translationsFrom(const ledger::Body &body)
{
    Translations out;
    if (!body.is_object())
        return std::nullopt;
    for (const auto &[language, words] : body.items()) {
        if (!isLanguageTag(language) || !words.is_string())
            return std::nullopt;
        out.emplace(language, words.template get<std::string>());
    }
    return out;
}

ledger::Applied applyReason(SQLite::Statement &put, const char *idKey, const ledger::Fact &fact,
                            const ledger::Body &body)
{
    ledger::BodyFields fields(body);
    const auto slug = fields.text(idKey);
    const auto words = fields.text("words");
    const auto &translations = fields.object("translations");
    const auto isInUse = fields.boolean("in_use");
    const auto place = fields.integer("place");
    if (!fields.ok() || !isSlug(slug) || isBlank(words) || !translationsFrom(translations) || place < 0
        || place > std::numeric_limits<std::int32_t>::max())
        return ledger::Applied::Malformed;
    storage::Binder(put)
        .text(slug)
        .text(words)
        .text(translations.dump())
        .integer(isInUse ? 1 : 0)
        .integer(place)
        .integer(static_cast<std::int64_t>(fact.deviceSeq))
        .id(fact.id)
        .run();
    return ledger::Applied::Yes;
}

/// @p list with the rows in the places of what they change, and the others added.
template <typename Reason>
std::vector<Reason> changedBy(SQLite::Statement &row, std::vector<Reason> list)
{
    while (row.executeStep()) {
        Reason changed{.id = decltype(Reason::id){row.getColumn(0).getString()},
                       .words = row.getColumn(1).getString(),
                       .translations =
                           translationsFrom(ledger::Body::parse(row.getColumn(2).getString(), nullptr, false))
                               .value_or(Translations{}),
                       .isInUse = row.getColumn(3).getInt() != 0,
                       .place = row.getColumn(4).getInt()};
        const auto found = std::ranges::find(list, changed.id, &Reason::id);
        if (found != list.end())
            *found = std::move(changed);
        else
            list.push_back(std::move(changed));
    }
    std::ranges::sort(list, {}, [](const Reason &reason) { return std::tie(reason.place, reason.id); });
    return list;
}

} // namespace

ledger::FactDraft causeFact(const Cause &cause)
{
    return reasonFact(causeKind, "cause", cause);
}

ledger::FactDraft attributionFact(const Attribution &attribution)
{
    return reasonFact(attributionKind, "attribution", attribution);
}

ledger::Applied applyCause(storage::Connection &connection, const ledger::Fact &fact, const ledger::Body &body)
{
    return applyReason(connection.prepared(sql::putCause), "cause", fact, body);
}

ledger::Applied applyAttribution(storage::Connection &connection, const ledger::Fact &fact, const ledger::Body &body)
{
    return applyReason(connection.prepared(sql::putAttribution), "attribution", fact, body);
}

std::vector<Cause> readCauses(storage::Connection &connection)
{
    return changedBy(connection.prepared(sql::listCauses), builtInCauses());
}

std::vector<Attribution> readAttributions(storage::Connection &connection)
{
    return changedBy(connection.prepared(sql::listAttributions), builtInAttributions());
}

} // namespace ringtrue::organisation
