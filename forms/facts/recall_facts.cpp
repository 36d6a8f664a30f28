// SPDX-License-Identifier: Apache-2.0
#include "forms/facts/recall_facts.h"

#include "core/ledger/body_fields.h"
#include "core/storage/row.h"
#include "forms/facts/hash_text.h"
#include "forms/facts/sealed_lists.h"
#include "forms/facts/sql.h"

#include <algorithm>

namespace ringtrue::forms {

namespace {

using ledger::Body;

Body codesBody(const RecallCodes &codes)
{
    Body out = Body::array();
    for (const auto &of : codes) {
        Body list = Body::array();
        for (const auto code : of)
            list.push_back(word(code));
        out.push_back(std::move(list));
    }
    return out;
}

std::optional<std::vector<RecallCode>> codesOf(const Body &list)
{
    if (!list.is_array() || list.size() > static_cast<std::size_t>(mostAnswers))
        return std::nullopt;
    std::vector<RecallCode> out;
    for (const auto &entry : list) {
        const auto code = entry.is_string() ? recallCodeFromWord(entry.get_ref<const std::string &>()) : std::nullopt;
        if (!code)
            return std::nullopt;
        out.push_back(*code);
    }
    return out;
}

/// A list of codes a question.
std::optional<RecallCodes> allCodesOf(const Body &lists)
{
    RecallCodes out;
    if (lists.size() != out.size())
        return std::nullopt;
    for (std::size_t i = 0; i < out.size(); ++i) {
        auto list = codesOf(lists[i]);
        if (!list)
            return std::nullopt;
        out[i] = std::move(*list);
    }
    return out;
}

bool isWhole(const Body &value, std::int64_t most)
{
    return value.is_number_integer() && value.get<std::int64_t>() >= 0 && value.get<std::int64_t>() <= most;
}

/// What settled codes refer to: the texts, and the two codings.
std::vector<ledger::FactId> refsOf(const RecallSettled &settled)
{
    return {settled.closed, settled.codings[0], settled.codings[1]};
}

} // namespace

std::string_view word(RecallQuestion question)
{
    switch (question) {
    case RecallQuestion::Service:
        return "service";
    case RecallQuestion::Pillars:
        return "pillars";
    case RecallQuestion::Example:
        return "example";
    }
    return {};
}

std::optional<RecallQuestion> recallQuestionFromWord(std::string_view text)
{
    for (const auto question : allRecallQuestions)
        if (word(question) == text)
            return question;
    return std::nullopt;
}

std::string_view word(RecallCode code)
{
    switch (code) {
    case RecallCode::SaysIt:
        return "says-it";
    case RecallCode::Partly:
        return "partly";
    case RecallCode::Not:
        return "not";
    }
    return {};
}

std::optional<RecallCode> recallCodeFromWord(std::string_view text)
{
    for (const auto code : {RecallCode::SaysIt, RecallCode::Partly, RecallCode::Not})
        if (word(code) == text)
            return code;
    return std::nullopt;
}

ledger::FactDraft recallRoundFact(const RecallRound &round)
{
    Body body{{"vision_version", hashText(round.visionVersion)}, {"quarter", quarterText(round.quarter)}};
    if (round.asked)
        body["asked"] = *round.asked;
    return {.kind = std::string(recallRoundKind), .body = std::move(body), .id = ledger::FactId{round.id.uuid()}};
}

ledger::FactDraft recallClosedFact(const RecallClosed &closed)
{
    return {.kind = std::string(recallClosedKind),
            .refs = {ledger::FactId{closed.round.uuid()}},
            .body = {{"round", closed.round.text()},
                     {"answers", closed.answers},
                     {"papers", closed.papers},
                     {"blank", closed.blank},
                     {"texts",
                      sealedLists(ledger::SubjectId{closed.round.uuid()}, {closed.texts.begin(), closed.texts.end()})},
                     {"dropped", closed.dropped}}};
}

ledger::FactDraft recallCodingFact(const RecallCoding &coding)
{
    return {
        .kind = std::string(recallCodingKind),
        .refs = {coding.closed},
        .body = {{"round", coding.round.text()}, {"closed", coding.closed.text()}, {"codes", codesBody(coding.codes)}}};
}

ledger::FactDraft recallSettledFact(const RecallSettled &settled)
{
    return {.kind = std::string(recallSettledKind),
            .refs = refsOf(settled),
            .body = {{"round", settled.round.text()},
                     {"closed", settled.closed.text()},
                     {"codings", {settled.codings[0].text(), settled.codings[1].text()}},
                     {"codes", codesBody(settled.codes)}}};
}

std::optional<RecallClosed> recallClosedOf(const Body &body)
{
    ledger::BodyFields fields(body);
    RecallClosed out;
    out.round = fields.id<RoundId>("round");
    out.answers = fields.integer("answers");
    out.papers = fields.integer("papers");
    out.dropped = fields.integer("dropped");
    const auto &blank = fields.array("blank");
    if (!fields.ok() || !fields.has("texts") || !canBeRecorded(out.answers, out.papers, out.dropped)
        || blank.size() != out.blank.size())
        return std::nullopt;
    for (std::size_t i = 0; i < out.blank.size(); ++i) {
        if (!isWhole(blank[i], out.answers))
            return std::nullopt;
        out.blank[i] = blank[i].get<std::int64_t>();
    }
    return out;
}

Result<Done, ledger::OpenError> openTexts(ledger::Keys &keys, const ledger::FactId &fact, const Body &body,
                                          RecallClosed &closed)
{
    auto lists = openLists(keys, fact, body, "texts", recallQuestionCount);
    if (!lists)
        return Failure{lists.error()};
    for (std::size_t i = 0; i < recallQuestionCount; ++i) {
        if ((*lists)[i].size() != closed.textCount(i))
            return Failure{ledger::OpenError::Damaged};
        closed.texts[i] = std::move((*lists)[i]);
    }
    return Done{};
}

std::optional<RecallCoding> recallCodingOf(const Body &body)
{
    ledger::BodyFields fields(body);
    RecallCoding out;
    out.round = fields.id<RoundId>("round");
    out.closed = fields.id<ledger::FactId>("closed");
    auto codes = allCodesOf(fields.array("codes"));
    if (!fields.ok() || !codes)
        return std::nullopt;
    out.codes = std::move(*codes);
    return out;
}

std::optional<RecallSettled> recallSettledOf(const Body &body)
{
    ledger::BodyFields fields(body);
    RecallSettled out;
    out.round = fields.id<RoundId>("round");
    out.closed = fields.id<ledger::FactId>("closed");
    const auto codings = fields.ids<ledger::FactId>("codings");
    auto codes = allCodesOf(fields.array("codes"));
    if (!fields.ok() || !codes || codings.size() != out.codings.size() || !(codings[0] < codings[1]))
        return std::nullopt;
    std::ranges::copy(codings, out.codings.begin());
    out.codes = std::move(*codes);
    return out;
}

ledger::Applied applyRecallRound(storage::Connection &connection, const ledger::Fact &fact, const Body &body)
{
    ledger::BodyFields fields(body);
    const auto vision = hashFromText(fields.text("vision_version"));
    const auto quarter = quarterFromText(fields.text("quarter"));
    const auto asked = fields.has("asked") ? std::optional{fields.integer("asked")} : std::nullopt;
    if (!fields.ok() || !vision || !quarter || !canBeAsked(asked))
        return ledger::Applied::Malformed;
    storage::Binder(connection.prepared(sql::putRecallRound))
        .id(fact.id)
        .bytes(view(*vision))
        .text(quarterText(*quarter))
        .integerOrNull(asked)
        .id(fact.author)
        .integer(fact.at.microseconds)
        .integer(fact.at.offsetMinutes)
        .run();
    return ledger::Applied::Yes;
}

ledger::Applied applyRecallClosed(storage::Connection &connection, const ledger::Fact &fact, const Body &body)
{
    const auto closed = recallClosedOf(body);
    if (!closed || !holdsLists(fact.id, body, "texts"))
        return ledger::Applied::Malformed;
    storage::Binder(connection.prepared(sql::putRecallClosed))
        .id(closed->round)
        .integer(closed->answers)
        .integer(closed->papers)
        .integer(closed->dropped)
        .id(fact.author)
        .integer(fact.at.microseconds)
        .integer(fact.at.offsetMinutes)
        .integer(static_cast<std::int64_t>(fact.deviceSeq))
        .id(fact.id)
        .run();
    return ledger::Applied::Yes;
}

ledger::Applied applyRecallCoding(storage::Connection &connection, const ledger::Fact &fact, const Body &body)
{
    const auto coding = recallCodingOf(body);
    if (!coding)
        return ledger::Applied::Malformed;
    storage::Binder(connection.prepared(sql::putRecallCoding))
        .id(coding->round)
        .id(fact.author)
        .id(coding->closed)
        .integer(static_cast<std::int64_t>(fact.deviceSeq))
        .id(fact.id)
        .run();
    return ledger::Applied::Yes;
}

ledger::Applied applyRecallSettled(storage::Connection &connection, const ledger::Fact &fact, const Body &body)
{
    const auto settled = recallSettledOf(body);
    if (!settled || fact.refs != refsOf(*settled))
        return ledger::Applied::Malformed;
    storage::Binder(connection.prepared(sql::putRecallSettled))
        .id(settled->round)
        .id(settled->codings[0])
        .id(settled->codings[1])
        .id(settled->closed)
        .integer(static_cast<std::int64_t>(fact.deviceSeq))
        .id(fact.id)
        .run();
    return ledger::Applied::Yes;
}

} // namespace ringtrue::forms
