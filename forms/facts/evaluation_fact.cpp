// SPDX-License-Identifier: Apache-2.0
#include "forms/facts/evaluation_fact.h"

#include "core/ledger/body_fields.h"
#include "core/ledger/sealed.h"
#include "core/storage/row.h"
#include "forms/facts/answer_body.h"
#include "forms/facts/hash_text.h"
#include "forms/facts/score_body.h"
#include "forms/facts/sql.h"
#include "forms/score/score_bounds.h"

#include <algorithm>
#include <functional>

namespace ringtrue::forms {

namespace {

using ledger::Body;

/// Kinds of evidence in a fact.
constexpr std::int64_t timeMark = 0;
constexpr std::int64_t messagesMark = 1;

const Answer *answerTo(const Evaluation &evaluation, const QuestionSlug &question)
{
    const auto found = std::find_if(evaluation.answers.begin(), evaluation.answers.end(),
                                    [&](const Answer &answer) { return answer.question == question; });
    return found == evaluation.answers.end() ? nullptr : &*found;
}

Body evidenceBody(std::size_t question, const Evidence &evidence)
{
    if (const auto *const span = std::get_if<TimeSpan>(&evidence))
        return Body::array({question, timeMark, span->startMs, span->endMs});
    const auto &range = std::get<MessageRange>(evidence);
    return Body::array({question, messagesMark, range.first, range.last});
}

std::optional<Evidence> evidenceFrom(const Body &entry)
{
    const auto kind = entry[1].get<std::int64_t>();
    const auto first = entry[2].get<std::int64_t>();
    const auto last = entry[3].get<std::int64_t>();
    if (kind == timeMark && first >= 0 && first < last)
        return TimeSpan{first, last};
    if (kind == messagesMark && first >= 0 && first <= last && last <= INT32_MAX)
        return MessageRange{static_cast<std::int32_t>(first), static_cast<std::int32_t>(last)};
    return std::nullopt;
}

/// Whether @p entry is a list of @p size values that begins with the number of one of @p questions questions.
bool isOfQuestion(const Body &entry, std::size_t size, std::size_t questions)
{
    return entry.is_array() && entry.size() == size && entry[0].is_number_integer() && entry[0].get<std::int64_t>() >= 0
           && entry[0].get<std::int64_t>() < static_cast<std::int64_t>(questions);
}

/// Why an answer fell short, and whose that was: a name or null each.
template <typename SlugType>
Body slugOrNull(const std::optional<SlugType> &slug)
{
    return slug ? Body(slug->text()) : Body(nullptr);
}

template <typename Enumerator>
Body wordsBody(std::span<const Enumerator> values)
{
    Body out = Body::array();
    for (const auto value : values)
        out.push_back(word(value));
    return out;
}

/// The values at @p key in rising order, each once; none where the fact does not have it, as those of before there were
/// any. Nothing where it is something else.
template <typename Enumerator, typename FromWord>
std::optional<std::vector<Enumerator>> valuesAt(const Body &body, const char *key, FromWord fromWord)
{
    std::vector<Enumerator> out;
    const auto found = body.find(key);
    if (found == body.end())
        return out;
    if (!found->is_array())
        return std::nullopt;
    for (const Body &entry : *found) {
        const auto value = entry.is_string() ? fromWord(entry.get_ref<const std::string &>()) : std::nullopt;
        if (!value || (!out.empty() && *value <= out.back()))
            return std::nullopt;
        out.push_back(*value);
    }
    return out;
}

std::optional<std::vector<SeenBefore>> seenIn(const Body &body)
{
    return valuesAt<SeenBefore>(body, "seen", seenBeforeFromWord);
}

std::optional<std::vector<ErrorClass>> criticalIn(const Body &body)
{
    return valuesAt<ErrorClass>(body, "critical", errorClassFromWord);
}

/// Whether a lead is to be told of such an error at once.
bool isAlarming(ErrorClass errorClass)
{
    return errorClass == ErrorClass::CustomerCritical || errorClass == ErrorClass::ComplianceCritical;
}

void putAlert(storage::Connection &connection, const ledger::Fact &fact, const std::vector<ErrorClass> &critical)
{
    std::vector<std::string> words;
    for (const auto errorClass : critical)
        if (isAlarming(errorClass))
            words.emplace_back(word(errorClass));
    if (!words.empty())
        storage::Binder(connection.prepared(sql::putAlert))
            .id(fact.id)
            .text(storage::joinWords(words))
            .integer(fact.at.microseconds)
            .run();
}

bool isCause(const Body &entry, std::size_t questions)
{
    const auto isName = [](const Body &one) { return one.is_null() || one.is_string(); };
    return isOfQuestion(entry, 3, questions) && isName(entry[1]) && isName(entry[2]);
}

/// What stands at "causes"; facts of before there were any have none.
const Body &causesOf(const Body &body)
{
    static const Body none = Body::array();
    const auto found = body.find("causes");
    return found == body.end() ? none : *found;
}

bool isEvidence(const Body &entry, std::size_t questions)
{
    return isOfQuestion(entry, 4, questions)
           && std::all_of(entry.begin(), entry.end(), [](const Body &number) { return number.is_number_integer(); })
           && evidenceFrom(entry);
}

/// What can be said of the answers of a fact without its form: each is of a kind that there is, and what is beside them
/// belongs to one of them.
bool areAnswers(ledger::BodyFields &fields, const Body &causes)
{
    const auto &answers = fields.array("answers");
    const auto &comments = fields.array("comments");
    const auto &evidence = fields.array("evidence");
    return std::all_of(answers.begin(), answers.end(),
                       [](const Body &answer) {
                           return answer.is_null() || answer.is_string() || answer.is_object() || isScalePoint(answer);
                       })
           && std::all_of(
               comments.begin(), comments.end(),
               [&](const Body &comment) { return isOfQuestion(comment, 2, answers.size()) && comment[1].is_object(); })
           && std::all_of(evidence.begin(), evidence.end(),
                          [&](const Body &one) { return isEvidence(one, answers.size()); })
           && causes.is_array()
           && std::all_of(causes.begin(), causes.end(), [&](const Body &one) { return isCause(one, answers.size()); });
}

/// Absent, or within what bonus questions without a cap can reach at most.
bool isScore(const std::optional<Exact> &number)
{
    return !number || (number->sign() >= 0 && *number <= Exact(highestStoredScore));
}

/// Whether @p score is of as many questions and sections as @p form has.
bool isOf(const SubmittedScore &score, const Form &form)
{
    return score.terms.size() == questionsOf(form).size() && score.sections.size() == form.sections.size();
}

/// Gives the text sealed at a pointer of the fact; nothing where it cannot be read.
using OpenAt = std::function<std::optional<std::string>(const std::string &pointer)>;

/// Reads the answers of a fact's body with the form it pins.
class AnswersReader {
public:
    AnswersReader(const Body &body, const Form &form, const OpenAt &open) : m_body(body), m_form(form), m_open(open) {}

    /// Nothing where the body does not fit the form.
    std::optional<std::vector<Answer>> read()
    {
        const auto questions = questionsOf(m_form);
        ledger::BodyFields fields(m_body);
        const auto &values = fields.array("answers");
        if (values.size() != questions.size())
            return std::nullopt;
        for (std::size_t i = 0; i < questions.size(); ++i)
            m_answers.push_back(
                {.question = questions[i].question->id, .value = value(values[i], i), .comment = {}, .evidence = {}});
        for (const auto &entry : fields.array("evidence"))
            readEvidence(entry);
        readComments(fields.array("comments"));
        for (const auto &entry : causesOf(m_body))
            readCause(entry);
        if (!fields.ok() || !m_ok)
            return std::nullopt;
        std::erase_if(m_answers, [](const Answer &answer) {
            return std::holds_alternative<Unanswered>(answer.value) && answer.comment.empty() && answer.evidence.empty()
                   && !answer.cause && !answer.attribution;
        });
        return std::move(m_answers);
    }
    bool wordsErased() const { return m_wordsErased; }

private:
    AnswerValue value(const Body &entry, std::size_t question)
    {
        const auto pointer = "/answers/" + std::to_string(question);
        const auto value =
            valueFromBody(entry, [&](const std::string &below) { return std::optional{words(pointer + below)}; });
        m_ok = m_ok && value;
        return value.value_or(Unanswered{});
    }

    void readCause(const Body &entry)
    {
        auto *const answer = answerOf(entry, 3);
        if (answer == nullptr)
            return;
        if (!isCause(entry, m_answers.size()))
            m_ok = false;
        else {
            if (entry[1].is_string())
                answer->cause = CauseSlug(entry[1].get<std::string>());
            if (entry[2].is_string())
                answer->attribution = AttributionSlug(entry[2].get<std::string>());
        }
    }

    /// The answer that an entry [question, ...] of @p size values is about, or null.
    Answer *answerOf(const Body &entry, std::size_t size)
    {
        const bool fits = isOfQuestion(entry, size, m_answers.size());
        m_ok = m_ok && fits;
        return fits ? &m_answers[entry[0].get<std::size_t>()] : nullptr;
    }

    void readEvidence(const Body &entry)
    {
        auto *const answer = answerOf(entry, 4);
        if (answer == nullptr)
            return;
        if (isEvidence(entry, m_answers.size()))
            answer->evidence.push_back(*evidenceFrom(entry));
        else
            m_ok = false;
    }

    void readComments(const Body &comments)
    {
        for (std::size_t i = 0; i < comments.size(); ++i)
            if (auto *const answer = answerOf(comments[i], 2))
                answer->comment = words("/comments/" + std::to_string(i) + "/1");
    }

    std::string words(const std::string &pointer)
    {
        auto text = m_open(pointer);
        m_wordsErased = m_wordsErased || !text;
        return std::move(text).value_or(std::string{});
    }

    const Body &m_body;
    const Form &m_form;
    const OpenAt &m_open;
    std::vector<Answer> m_answers;
    bool m_ok = true;
    bool m_wordsErased = false;
};

std::optional<EvaluationRecord> recordOf(const ledger::Fact &fact, const Body &body, const Form &form,
                                         const OpenAt &open)
{
    ledger::BodyFields fields(body);
    EvaluationRecord out;
    auto &evaluation = out.evaluation;
    evaluation.id = EvaluationId{fact.id.uuid()};
    evaluation.interaction = fields.id<InteractionId>("interaction");
    evaluation.segment = static_cast<std::int32_t>(fields.integer("segment"));
    evaluation.evaluator = fields.id<PersonId>("evaluator");
    evaluation.agent = fields.id<PersonId>("agent");
    evaluation.form = FormSlug(fields.text("form"));
    evaluation.formVersion = hashFromText(fields.text("form_version")).value_or(Hash{});
    evaluation.visionVersion = hashOrNull(fields, "vision_version");
    evaluation.startedAt = {fields.integer("started_at"), static_cast<std::int16_t>(fields.integer("started_offset"))};
    evaluation.submittedAt = fact.at;
    evaluation.supersedes = fields.idOrNull<EvaluationId>("supersedes");
    AnswersReader reader(body, form, open);
    auto answers = reader.read();
    auto score = scoreFromBody(fields.object("score"));
    auto seen = seenIn(body);
    if (!fields.ok() || !answers || !score || !seen || !isOf(*score, form))
        return std::nullopt;
    evaluation.seen = std::move(*seen);
    evaluation.answers = std::move(*answers);
    out.score = std::move(*score);
    out.wordsErased = reader.wordsErased();
    return out;
}

} // namespace

ledger::FactDraft evaluationFact(const Evaluation &evaluation, const Form &form, const SubmittedScore &score,
                                 std::span<const ErrorClass> critical)
{
    const auto subject = ledger::subjectOf(evaluation.interaction);
    Body answers = Body::array();
    Body comments = Body::array();
    Body evidence = Body::array();
    Body causes = Body::array();
    std::vector<ledger::BlobName> blobs;
    const auto questions = questionsOf(form);
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const auto *const answer = answerTo(evaluation, questions[i].question->id);
        answers.push_back(answer == nullptr ? Body(nullptr) : valueBody(answer->value, subject));
        if (answer == nullptr)
            continue;
        if (!answer->comment.empty())
            comments.push_back(Body::array({i, ledger::toSeal(subject, answer->comment)}));
        for (const auto &one : answer->evidence)
            evidence.push_back(evidenceBody(i, one));
        if (answer->cause || answer->attribution)
            causes.push_back(Body::array({i, slugOrNull(answer->cause), slugOrNull(answer->attribution)}));
        if (const auto *const attached = std::get_if<AttachedFiles>(&answer->value))
            for (const AttachedFile &file : attached->files)
                blobs.push_back({file.blob, file.length});
    }
    ledger::FactDraft out{.kind = std::string(evaluationKind),
                          .blobs = std::move(blobs),
                          .body = {{"interaction", evaluation.interaction.text()},
                                   {"segment", evaluation.segment},
                                   {"evaluator", evaluation.evaluator.text()},
                                   {"agent", evaluation.agent.text()},
                                   {"form", evaluation.form.text()},
                                   {"form_version", hashText(evaluation.formVersion)},
                                   {"vision_version", hashTextOrNull(evaluation.visionVersion)},
                                   {"started_at", evaluation.startedAt.microseconds},
                                   {"started_offset", evaluation.startedAt.offsetMinutes},
                                   {"supersedes", ledger::idOrNull(evaluation.supersedes)},
                                   {"answers", std::move(answers)},
                                   {"comments", std::move(comments)},
                                   {"evidence", std::move(evidence)},
                                   {"score", scoreBody(score)}}};
    if (!causes.empty())
        out.body["causes"] = std::move(causes);
    if (!evaluation.seen.empty())
        out.body["seen"] = wordsBody<SeenBefore>(evaluation.seen);
    if (!critical.empty())
        out.body["critical"] = wordsBody<ErrorClass>(critical);
    return out;
}

std::optional<EvaluationRecord> evaluationRecordOf(const ledger::Fact &fact, const Body &body, const Form &form,
                                                   ledger::Keys &keys)
{
    return recordOf(fact, body, form, [&](const std::string &pointer) -> std::optional<std::string> {
        const auto sealed = ledger::sealedAt(fact.id, body, pointer);
        if (!sealed)
            return std::nullopt;
        auto text = ledger::open(keys, *sealed);
        return text ? std::optional{std::move(*text)} : std::nullopt;
    });
}

std::optional<EvaluationRecord> evaluationRecordOf(const ledger::Fact &fact, const Body &body, const Form &form)
{
    return recordOf(fact, body, form, [](const std::string &) { return std::optional<std::string>{}; });
}

ledger::Applied applyEvaluation(storage::Connection &connection, const ledger::Fact &fact, const Body &body)
{
    ledger::BodyFields fields(body);
    const auto interaction = fields.id<InteractionId>("interaction");
    const auto segment = fields.integer("segment");
    const auto evaluator = fields.id<PersonId>("evaluator");
    const auto agent = fields.id<PersonId>("agent");
    const auto formVersion = hashFromText(fields.text("form_version"));
    const auto supersedes = fields.idOrNull<EvaluationId>("supersedes");
    const auto score = scoreFromBody(fields.object("score"));
    const auto critical = criticalIn(body);
    fields.text("form");
    fields.integer("started_at");
    const auto offset = fields.integer("started_offset");
    const bool isWhole = areAnswers(fields, causesOf(body)) && fields.ok() && formVersion && score && critical
                         && seenIn(body) && score->terms.size() == fields.array("answers").size();
    if (!isWhole || segment < 0 || segment > INT32_MAX || offset < INT16_MIN || offset > INT16_MAX
        || !isScore(score->raw) || !isScore(score->final))
        return ledger::Applied::Malformed;
    storage::Binder put(connection.prepared(sql::putEvaluation));
    put.id(fact.id).id(interaction).integer(segment).id(evaluator).id(agent).bytes(view(*formVersion));
    put.integer(fact.at.microseconds).integer(fact.at.offsetMinutes);
    if (score->raw && score->final)
        put.text(score->raw->text()).text(score->final->text()).integer(millionths(*score->final));
    else
        put.null().null().null();
    put.text(word(score->outcome)).idOrNull(supersedes).run();
    putAlert(connection, fact, *critical);
    return ledger::Applied::Yes;
}

std::int64_t millionths(const Exact &number)
{
    return std::stoll((number.rounded(6) * Exact(1'000'000)).text());
}

} // namespace ringtrue::forms
