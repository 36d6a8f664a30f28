// SPDX-License-Identifier: Apache-2.0
#include "forms/service/rings_true_sheet.h"

#include "core/base/strict_json.h"
#include "core/base/text_flaw.h"
#include "core/base/utf8.h"
#include "core/organisation/import_table.h"

#include <algorithm>

namespace ringtrue::forms {

namespace {

using Json = nlohmann::json;
using Findings = std::vector<SheetFinding>;

const std::string ratingPrefix = "rating ";
const std::string commentPrefix = "comment ";
const std::string inAll = "comment";

/// Puts together one answer from what stands in its places, and collects what is wrong with it.
class RingsTrueReader {
public:
    RingsTrueReader(const RingsTrueSheet &sheet, const organisation::Directory &directory, std::size_t line,
                    Findings &findings)
        : m_sheet(sheet), m_directory(directory), m_line(line), m_findings(findings)
    {
        m_answer.ratings.resize(sheet.pillars.size());
        m_answer.comments.resize(sheet.pillars.size());
    }
    void rate(std::size_t pillar, std::string_view text, const std::string &where)
    {
        if (text.size() == 1 && text[0] >= '1' && text[0] <= '5')
            m_answer.ratings[pillar] = text[0] - '0';
        else
            refuse(SheetProblem::BadRating, where, text);
    }
    void comment(std::string &place, std::string_view text, const std::string &where)
    {
        if (auto flaw = flawOf(text, where, m_line))
            m_findings.push_back(std::move(*flaw));
        else if (!isBlank(text))
            place = text;
    }
    std::string &commentOn(std::size_t pillar) { return m_answer.comments[pillar]; }
    std::string &commentInAll() { return m_answer.comment; }
    /// What somebody says of themselves; an empty text says nothing.
    void belong(Cut cut, std::string_view text)
    {
        if (text.empty())
            return;
        if (std::ranges::find(m_sheet.cuts, cut) == m_sheet.cuts.end())
            return refuse(SheetProblem::NotAsked, std::string(word(cut)), text);
        switch (cut) {
        case Cut::Role:
            m_answer.role = roleFromWord(text);
            return m_answer.role ? void() : refuse(SheetProblem::UnknownRole, "role", text);
        case Cut::Team:
            m_answer.team = teamCalled(text);
            return m_answer.team ? void() : refuse(SheetProblem::UnknownTeam, "team", text);
        case Cut::Tenure:
            m_answer.tenure = tenureFromWord(text);
            return m_answer.tenure ? void() : refuse(SheetProblem::UnknownTenure, "tenure", text);
        }
    }
    void refuse(SheetProblem problem, std::string where, std::string_view text)
    {
        m_findings.push_back({problem, m_line, std::move(where), std::string(text)});
    }
    /// What was read. Nothing said at all is a finding, where nothing else was wrong.
    RingsTrueAnswer take()
    {
        const bool rated = std::ranges::any_of(m_answer.ratings, [](const auto &rating) { return rating.has_value(); });
        const bool wrote = !m_answer.comment.empty()
                           || std::ranges::any_of(m_answer.comments, [](const auto &text) { return !text.empty(); });
        const bool refused = !m_findings.empty() && m_findings.back().line == m_line;
        if (!rated && !wrote && !refused)
            refuse(SheetProblem::NothingSaid, {}, {});
        return std::move(m_answer);
    }

private:
    std::optional<TeamId> teamCalled(std::string_view name) const
    {
        const auto found = std::ranges::find(m_directory.teams, name, &Team::name);
        return found == m_directory.teams.end() ? std::nullopt : std::optional{found->id};
    }

    const RingsTrueSheet &m_sheet;
    const organisation::Directory &m_directory;
    std::size_t m_line;
    Findings &m_findings;
    RingsTrueAnswer m_answer;
};

std::optional<std::size_t> placeOf(const RingsTrueSheet &sheet, std::string_view pillar)
{
    const auto found =
        std::ranges::find_if(sheet.pillars, [&](const PillarSlug &slug) { return slug.text() == pillar; });
    return found == sheet.pillars.end() ? std::nullopt
                                        : std::optional{static_cast<std::size_t>(found - sheet.pillars.begin())};
}

/// `early, beside, landed`.
std::string pillarIds(const RingsTrueSheet &sheet)
{
    std::string out;
    for (const auto &pillar : sheet.pillars)
        out += (out.empty() ? "" : ", ") + pillar.text();
    return out;
}

/// Shows @p take each member of the object at @p key with the place of its pillar.
template <typename Take>
void eachPillar(RingsTrueReader &reader, const Json &object, const std::string &key, const RingsTrueSheet &sheet,
                Take take)
{
    if (!object.is_object())
        return reader.refuse(SheetProblem::WrongType, key, {});
    for (const auto &[pillar, value] : object.items()) {
        if (const auto place = placeOf(sheet, pillar))
            take(*place, value, pillar);
        else
            reader.refuse(SheetProblem::UnknownPillar, pillar, pillarIds(sheet));
    }
}

void readMember(RingsTrueReader &reader, const std::string &key, const Json &value, const RingsTrueSheet &sheet)
{
    const auto asText = [&](const Json &text, const std::string &where) -> std::optional<std::string> {
        if (text.is_string())
            return text.get<std::string>();
        reader.refuse(SheetProblem::WrongType, where, {});
        return std::nullopt;
    };
    if (key == "ratings") {
        eachPillar(reader, value, key, sheet, [&](std::size_t place, const Json &rating, const std::string &pillar) {
            if (rating.is_number())
                reader.rate(place, rating.dump(), pillar);
            else if (!rating.is_null())
                reader.refuse(SheetProblem::WrongType, pillar, {});
        });
    } else if (key == "comments") {
        eachPillar(reader, value, key, sheet, [&](std::size_t place, const Json &text, const std::string &pillar) {
            if (const auto words = asText(text, pillar))
                reader.comment(reader.commentOn(place), *words, pillar);
        });
    } else if (key == "comment") {
        if (const auto words = asText(value, key))
            reader.comment(reader.commentInAll(), *words, key);
    } else if (const auto cut = cutFromWord(key)) {
        if (const auto words = asText(value, key))
            reader.belong(*cut, *words);
    } else {
        reader.refuse(SheetProblem::UnknownKey, key, {});
    }
}

/// The columns of a table of answers. The names live as long as this does.
struct Columns {
    explicit Columns(const RingsTrueSheet &sheet)
    {
        for (const auto &pillar : sheet.pillars) {
            ratings.push_back(ratingPrefix + pillar.text());
            comments.push_back(commentPrefix + pillar.text());
        }
        for (const auto cut : sheet.cuts)
            cuts.emplace_back(word(cut));
    }
    organisation::TableColumns table() const
    {
        organisation::TableColumns out{{ratings.begin(), ratings.end()}, {comments.begin(), comments.end()}};
        out.optional.emplace_back(inAll);
        out.optional.insert(out.optional.end(), cuts.begin(), cuts.end());
        return out;
    }
    std::vector<std::string> ratings;
    std::vector<std::string> comments;
    std::vector<std::string> cuts;
};

RingsTrueAnswer answerOf(const organisation::TableRow &row, const Columns &columns, RingsTrueReader reader)
{
    for (std::size_t i = 0; i < columns.ratings.size(); ++i) {
        if (const auto rating = row.text(columns.ratings[i]); !rating.empty())
            reader.rate(i, rating, columns.ratings[i]);
        reader.comment(reader.commentOn(i), row.text(columns.comments[i]), columns.comments[i]);
    }
    reader.comment(reader.commentInAll(), row.text(inAll), inAll);
    for (const auto &cut : columns.cuts)
        reader.belong(*cutFromWord(cut), row.text(cut));
    return reader.take();
}

/// What stands between blanks, tabs, commas and semicolons.
std::vector<std::string_view> wordsIn(std::string_view line)
{
    constexpr std::string_view between = " \t\r,;";
    std::vector<std::string_view> out;
    for (auto from = line.find_first_not_of(between); from != std::string_view::npos;
         from = line.find_first_not_of(between)) {
        line.remove_prefix(from);
        const auto length = std::min(line.find_first_of(between), line.size());
        out.push_back(line.substr(0, length));
        line.remove_prefix(length);
    }
    return out;
}

Json ratingsJson(const std::vector<std::optional<std::int32_t>> &ratings)
{
    Json out = Json::array();
    for (const auto rating : ratings)
        out.push_back(rating ? Json(*rating) : Json(nullptr));
    return out;
}

} // namespace

std::optional<SheetFinding> flawOf(std::string_view text, std::string where, std::size_t line)
{
    if (findInvalidUtf8(text))
        return SheetFinding{SheetProblem::UnseenCharacter, line, std::move(where), {}};
    if (text.size() > longestComment)
        return SheetFinding{SheetProblem::TooLong, line, std::move(where), {}};
    while (true) { // a comment may have several lines, and nothing else in it that nobody sees
        const auto end = std::min(text.find('\n'), text.size());
        auto part = text.substr(0, end);
        if (part.ends_with('\r'))
            part.remove_suffix(1);
        if (const auto flaw = findTextFlaw(part))
            return SheetFinding{SheetProblem::UnseenCharacter, line, std::move(where), flaw->character};
        if (end == text.size())
            return std::nullopt;
        text.remove_prefix(end + 1);
    }
}

Result<RingsTrueAnswer, Findings> answerFromJson(std::string_view text, const RingsTrueSheet &sheet,
                                                 const organisation::Directory &directory)
{
    const auto json = parseStrictJson(text);
    if (!json)
        return Failure{Findings{{SheetProblem::NotJson, json.error().line, {}, {}}}};
    if (!json->is_object())
        return Failure{Findings{{SheetProblem::NotJson, 1, {}, {}}}};
    Findings findings;
    RingsTrueReader reader(sheet, directory, 0, findings);
    for (const auto &[key, value] : json->items())
        readMember(reader, key, value, sheet);
    auto answer = reader.take();
    if (!findings.empty())
        return Failure{std::move(findings)};
    return answer;
}

Result<std::vector<RingsTrueAnswer>, SheetRefusal> answersFromCsv(std::string_view text, const RingsTrueSheet &sheet,
                                                                  const organisation::Directory &directory)
{
    const auto csv = parseCsv(text);
    if (!csv)
        return Failure{SheetRefusal{csv.error()}};
    const Columns columns(sheet);
    auto wrong = organisation::checkColumns(*csv, columns.table());
    if (wrong.empty() && csv->rows.empty())
        wrong.push_back({organisation::RowProblem::NoRows, 1, {}, {}});
    if (!wrong.empty())
        return Failure{SheetRefusal{std::move(wrong)}};
    Findings findings;
    std::vector<organisation::RowFinding> unused; // TableRow's own checks are not asked for
    std::vector<RingsTrueAnswer> answers;
    for (const auto &row : csv->rows)
        answers.push_back(answerOf(organisation::TableRow(*csv, row, unused), columns,
                                   RingsTrueReader(sheet, directory, row.line, findings)));
    if (!findings.empty())
        return Failure{SheetRefusal{std::move(findings)}};
    return answers;
}

Result<std::vector<RingsTrueAnswer>, Findings> answersFromLines(std::string_view text, const RingsTrueSheet &sheet)
{
    const organisation::Directory nobody;
    Findings findings;
    std::vector<RingsTrueAnswer> answers;
    text = withoutBom(text);
    for (std::size_t line = 1; !text.empty(); ++line) {
        const auto end = std::min(text.find('\n'), text.size());
        const auto words = wordsIn(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (words.empty())
            continue;
        RingsTrueReader reader(sheet, nobody, line, findings);
        if (words.size() != sheet.pillars.size())
            reader.refuse(SheetProblem::WrongWidth, {}, std::to_string(words.size()));
        else
            for (std::size_t i = 0; i < words.size(); ++i)
                if (words[i] != "-")
                    reader.rate(i, words[i], sheet.pillars[i].text());
        answers.push_back(reader.take());
    }
    if (findings.empty() && answers.empty())
        findings.push_back({SheetProblem::NoRows, 1, {}, {}});
    if (!findings.empty())
        return Failure{std::move(findings)};
    return answers;
}

std::string emptyCsv(const RingsTrueSheet &sheet)
{
    const Columns columns(sheet);
    std::vector<CsvCell> cells;
    for (const auto *const names : {&columns.cuts, &columns.ratings, &columns.comments})
        cells.insert(cells.end(), names->begin(), names->end());
    cells.emplace_back(inAll);
    std::string out;
    appendCsvRow(out, cells);
    return out;
}

std::string ratingsCsv(const RingsTrueClosed &closed)
{
    std::string out;
    appendCsvRow(out, {"cut", "value", "answers", "papers", "pillar", "n", "1", "2", "3", "4", "5"});
    const auto append = [&](const std::vector<CsvCell> &people, const auto &pillars) {
        for (std::size_t i = 0; i < pillars.size(); ++i) {
            auto cells = people;
            cells.emplace_back(closed.pillars[i].text());
            cells.push_back(pillars[i] ? CsvCell(sum(*pillars[i])) : CsvCell(""));
            for (std::size_t rating = 0; rating < RatingCounts{}.size(); ++rating)
                cells.push_back(pillars[i] ? CsvCell((*pillars[i])[rating]) : CsvCell(""));
            appendCsvRow(out, cells);
        }
    };
    append({"", "", closed.answers, closed.papers}, closed.counts);
    for (const auto &group : closed.cuts)
        append({word(group.cut), group.value, group.answers, ""}, group.pillars);
    return out;
}

std::string commentsCsv(const RingsTrueClosed &closed)
{
    std::string out;
    appendCsvRow(out, {"pillar", inAll});
    for (std::size_t i = 0; i < closed.comments.size(); ++i)
        for (const auto &comment : closed.comments[i])
            appendCsvRow(out, {closed.pillars[i].text(), comment});
    for (const auto &comment : closed.commentsInAll)
        appendCsvRow(out, {"", comment});
    return out;
}

std::string textOf(const RingsTrueAnswer &answer)
{
    return Json{{"ratings", ratingsJson(answer.ratings)},
                {"comments", answer.comments},
                {"comment", answer.comment},
                {"role", answer.role ? Json(word(*answer.role)) : Json(nullptr)},
                {"team", answer.team ? Json(answer.team->text()) : Json(nullptr)},
                {"tenure", answer.tenure ? Json(word(*answer.tenure)) : Json(nullptr)},
                {"paper", answer.onPaper}}
        .dump();
}

std::optional<RingsTrueAnswer> answerFromText(std::string_view text)
{
    try { // it was sealed by us: what does not fit was damaged, and nothing of it is taken
        const auto json = Json::parse(text);
        RingsTrueAnswer out;
        for (const auto &rating : json.at("ratings"))
            out.ratings.push_back(rating.is_null() ? std::nullopt : std::optional{rating.get<std::int32_t>()});
        out.comments = json.at("comments").get<std::vector<std::string>>();
        out.comment = json.at("comment").get<std::string>();
        const auto read = [&](const char *key) {
            return json.at(key).is_null() ? std::string() : json.at(key).get<std::string>();
        };
        out.role = roleFromWord(read("role"));
        out.team = TeamId::parse(read("team"));
        out.tenure = tenureFromWord(read("tenure"));
        out.onPaper = json.at("paper").get<bool>();
        return out;
    } catch (const Json::exception &) {
        return std::nullopt;
    }
}

} // namespace ringtrue::forms
