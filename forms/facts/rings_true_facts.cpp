// SPDX-License-Identifier: Apache-2.0
#include "forms/facts/rings_true_facts.h"

#include "core/domain/people.h"
#include "core/ledger/body_fields.h"
#include "core/storage/row.h"
#include "forms/facts/hash_text.h"
#include "forms/facts/sealed_lists.h"
#include "forms/facts/sql.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace ringtrue::forms {

namespace {

using ledger::Body;

constexpr std::int64_t best = 5;

Body countsBody(const std::optional<RatingCounts> &counts)
{
    return counts ? Body(*counts) : Body(nullptr);
}

Body cutsBody(const std::vector<CutCounts> &cuts)
{
    Body out = Body::array();
    for (const auto &one : cuts) {
        Body pillars = Body::array();
        for (const auto &counts : one.pillars)
            pillars.push_back(countsBody(counts));
        out.push_back(
            {{"cut", word(one.cut)}, {"value", one.value}, {"answers", one.answers}, {"pillars", std::move(pillars)}});
    }
    return out;
}

Body answersBody(const std::vector<std::vector<std::optional<std::int32_t>>> &answers)
{
    Body out = Body::array();
    for (const auto &answer : answers) {
        Body row = Body::array();
        for (const auto rating : answer)
            row.push_back(rating ? Body(*rating) : Body(nullptr));
        out.push_back(std::move(row));
    }
    return out;
}

bool isWhole(const Body &value, std::int64_t from, std::int64_t to)
{
    return value.is_number_integer() && value.get<std::int64_t>() >= from && value.get<std::int64_t>() <= to;
}

/// One answer: a rating or null for each of @p pillars.
std::optional<std::vector<std::optional<std::int32_t>>> answerOf(const Body &row, std::size_t pillars)
{
    if (!row.is_array() || row.size() != pillars)
        return std::nullopt;
    std::vector<std::optional<std::int32_t>> out;
    for (const auto &rating : row) {
        if (!rating.is_null() && !isWhole(rating, 1, best))
            return std::nullopt;
        out.push_back(rating.is_null() ? std::nullopt : std::optional{rating.get<std::int32_t>()});
    }
    return out;
}

/// Counts of at least fewestShown people and of at most @p answers.
std::optional<RatingCounts> countsOf(const Body &body, std::int64_t answers)
{
    if (!body.is_array() || body.size() != best)
        return std::nullopt;
    RatingCounts counts{};
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (!isWhole(body[i], 0, answers))
            return std::nullopt;
        counts[i] = body[i].get<std::int64_t>();
    }
    const auto n = std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
    return n < fewestShown || n > answers ? std::nullopt : std::optional{counts};
}

bool isValueOf(Cut cut, std::string_view value)
{
    switch (cut) {
    case Cut::Role:
        return roleFromWord(value).has_value();
    case Cut::Team:
        return TeamId::parse(value).has_value();
    case Cut::Tenure:
        return tenureFromWord(value).has_value();
    }
    return false;
}

std::optional<CutCounts> cutOf(const Body &entry, std::size_t pillars, std::int64_t all)
{
    ledger::BodyFields fields(entry);
    const auto cut = cutFromWord(fields.text("cut"));
    CutCounts out;
    out.value = fields.text("value");
    out.answers = fields.integer("answers");
    const auto &counts = fields.array("pillars");
    if (!fields.ok() || !cut || !isValueOf(*cut, out.value) || counts.size() != pillars || out.answers < fewestShown
        || out.answers > all)
        return std::nullopt;
    out.cut = *cut;
    for (const auto &one : counts) {
        const auto read = countsOf(one, out.answers);
        if (!read && !one.is_null())
            return std::nullopt;
        out.pillars.push_back(read);
    }
    return out;
}

/// Different slugs, at least one.
std::optional<std::vector<PillarSlug>> pillarsOf(const std::vector<std::string> &texts)
{
    std::vector<PillarSlug> out;
    for (const auto &text : texts)
        out.emplace_back(text);
    const std::set<std::string> different(texts.begin(), texts.end());
    return texts.empty() || different.size() != texts.size() || different.contains("") ? std::nullopt
                                                                                       : std::optional{std::move(out)};
}

/// All lists of comments: of each pillar, then in all.
std::vector<std::vector<std::string>> commentLists(const RingsTrueClosed &closed)
{
    auto out = closed.comments;
    out.resize(closed.pillars.size());
    out.push_back(closed.commentsInAll);
    return out;
}

std::vector<std::string> cutWords(const std::vector<Cut> &cuts)
{
    std::vector<std::string> out;
    for (const auto cut : cuts)
        out.emplace_back(word(cut));
    return out;
}

} // namespace

std::string_view word(Cut cut)
{
    switch (cut) {
    case Cut::Role:
        return "role";
    case Cut::Team:
        return "team";
    case Cut::Tenure:
        return "tenure";
    }
    return {};
}

std::optional<Cut> cutFromWord(std::string_view text)
{
    for (const auto cut : {Cut::Role, Cut::Team, Cut::Tenure})
        if (word(cut) == text)
            return cut;
    return std::nullopt;
}

std::string_view word(Tenure tenure)
{
    switch (tenure) {
    case Tenure::UnderOneYear:
        return "under-1";
    case Tenure::OneToThree:
        return "1-to-3";
    case Tenure::ThreeToTen:
        return "3-to-10";
    case Tenure::TenAndMore:
        return "10-and-more";
    }
    return {};
}

std::optional<Tenure> tenureFromWord(std::string_view text)
{
    for (const auto tenure : allTenures)
        if (word(tenure) == text)
            return tenure;
    return std::nullopt;
}

ledger::FactDraft ringsTrueRoundFact(const RingsTrueRound &round)
{
    return {.kind = std::string(ringsTrueRoundKind),
            .body = {{"vision_version", hashText(round.visionVersion)},
                     {"question", round.question},
                     {"closes_on", round.closesOn ? Body(dayText(*round.closesOn)) : Body(nullptr)},
                     {"cuts", cutWords(round.cuts)}},
            .id = ledger::FactId{round.id.uuid()}};
}

ledger::FactDraft ringsTrueClosedFact(const RingsTrueClosed &closed)
{
    std::vector<std::string> pillars;
    for (const auto &pillar : closed.pillars)
        pillars.push_back(pillar.text());
    return {.kind = std::string(ringsTrueClosedKind),
            .refs = {ledger::FactId{closed.round.uuid()}},
            .body = {{"round", closed.round.text()},
                     {"pillars", pillars},
                     {"answers", answersBody(closed.answers)},
                     {"cuts", cutsBody(closed.cuts)},
                     {"comments", sealedLists(ledger::SubjectId{closed.round.uuid()}, commentLists(closed))},
                     {"dropped", closed.dropped}}};
}

std::optional<RingsTrueClosed> ringsTrueClosedOf(const Body &body)
{
    ledger::BodyFields fields(body);
    RingsTrueClosed out;
    out.round = fields.id<RoundId>("round");
    const auto pillars = pillarsOf(fields.texts("pillars"));
    const auto &answers = fields.array("answers");
    const auto &cuts = fields.array("cuts");
    out.dropped = fields.integer("dropped");
    const auto n = static_cast<std::int64_t>(answers.size());
    const bool few = n == 0 ? !cuts.empty() : n < fewestShown || out.dropped != 0;
    if (!fields.ok() || !fields.has("comments") || !pillars || few || out.dropped < 0 || out.dropped >= fewestShown)
        return std::nullopt;
    out.pillars = *pillars;
    for (const auto &row : answers) {
        auto answer = answerOf(row, out.pillars.size());
        if (!answer)
            return std::nullopt;
        out.answers.push_back(std::move(*answer));
    }
    for (const auto &entry : cuts) {
        auto cut = cutOf(entry, out.pillars.size(), n);
        if (!cut)
            return std::nullopt;
        out.cuts.push_back(std::move(*cut));
    }
    return out;
}

Result<Done, ledger::OpenError> openComments(ledger::Keys &keys, const ledger::FactId &fact, const Body &body,
                                             RingsTrueClosed &closed)
{
    auto lists = openLists(keys, fact, body, "comments", closed.pillars.size() + 1);
    if (!lists)
        return Failure{lists.error()};
    closed.commentsInAll = std::move(lists->back());
    lists->pop_back();
    closed.comments = std::move(*lists);
    return Done{};
}

ledger::Applied applyRingsTrueRound(storage::Connection &connection, const ledger::Fact &fact, const Body &body)
{
    ledger::BodyFields fields(body);
    const auto vision = hashFromText(fields.text("vision_version"));
    const auto question = fields.text("question");
    const bool ends = fields.has("closes_on") && !fields.isNull("closes_on");
    const auto day = ends ? dayFromText(fields.text("closes_on")) : std::nullopt;
    const auto cuts = fields.texts("cuts");
    const bool known = std::ranges::all_of(cuts, [](const auto &cut) { return cutFromWord(cut).has_value(); });
    if (!fields.ok() || !fields.has("closes_on") || !vision || !known || (ends && !day))
        return ledger::Applied::Malformed;
    storage::Binder put(connection.prepared(sql::putRingsTrueRound));
    put.id(fact.id).bytes(view(*vision)).text(question);
    if (day)
        put.text(dayText(*day));
    else
        put.null();
    put.text(storage::joinWords(cuts)).id(fact.author).integer(fact.at.microseconds).integer(fact.at.offsetMinutes);
    put.run();
    return ledger::Applied::Yes;
}

ledger::Applied applyRingsTrueClosed(storage::Connection &connection, const ledger::Fact &fact, const Body &body)
{
    const auto closed = ringsTrueClosedOf(body);
    if (!closed || !holdsLists(fact.id, body, "comments"))
        return ledger::Applied::Malformed;
    storage::Binder(connection.prepared(sql::putRingsTrueClosed))
        .id(closed->round)
        .integer(static_cast<std::int64_t>(closed->answers.size()))
        .integer(closed->dropped)
        .id(fact.author)
        .integer(fact.at.microseconds)
        .integer(fact.at.offsetMinutes)
        .integer(static_cast<std::int64_t>(fact.deviceSeq))
        .id(fact.id)
        .run();
    return ledger::Applied::Yes;
}

} // namespace ringtrue::forms
