// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Forms/condition_rows.h"

#include "forms/edit/edit_conditions.h"
#include "forms/edit/read_number.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Forms/form_words.h"

#include <algorithm>

namespace ringtrue::qml {

using forms::Condition;
using forms::ConditionKind;
using forms::ConditionPath;

struct ConditionRows::Part {
    const Condition *condition = nullptr; ///< without the `not` around it
    ConditionPath path{};                 ///< of it
    ConditionPath whole{};                ///< with the `not` around it
    bool negated = false;
    int depth = 0;
    std::optional<ConditionKind> join{}; ///< with what stands before it in its group
    ConditionPath group{};               ///< the way to that group
};

namespace {

template <typename Part>
void collect(const Condition &condition, ConditionPath path, int depth, std::optional<ConditionKind> join,
             const ConditionPath &group, std::vector<Part> &out)
{
    Part part{&condition, path, path, false, depth, join, group};
    if (condition.kind == ConditionKind::Not && !condition.parts.empty()) {
        part.negated = true;
        part.condition = &condition.parts.front();
        part.path.push_back(0);
    }
    const Condition &inner = *part.condition;
    const bool isGroup = inner.kind == ConditionKind::All || inner.kind == ConditionKind::Any;
    if (!isGroup || part.negated || depth > 0)
        out.push_back(part);
    if (!isGroup)
        return;
    const int below = part.negated || depth > 0 ? depth + 1 : depth;
    for (std::size_t i = 0; i < inner.parts.size(); ++i) {
        ConditionPath next = part.path;
        next.push_back(i);
        collect(inner.parts[i], std::move(next), std::max(below, 1), i > 0 ? std::optional(inner.kind) : std::nullopt,
                part.path, out);
    }
}

QString keyOf(const ConditionPath &path)
{
    QString out;
    for (const auto step : path)
        out += QStringLiteral("/%1").arg(step);
    return out;
}

/// Where the bounds of the conditions of @p owner are typed.
QString boundPlaces(const QString &owner)
{
    return owner + QStringLiteral("/when");
}

QString boundPlace(const QString &owner, const ConditionPath &path)
{
    return boundPlaces(owner) + keyOf(path);
}

/// The row after the last one of the part that begins in @p row and stands at @p whole.
template <typename Part>
int endOfPart(const std::vector<Part> &all, const ConditionPath &whole, int row)
{
    const auto isWithin = [&](const Part &part) {
        return part.whole.size() >= whole.size() && std::equal(whole.begin(), whole.end(), part.whole.begin());
    };
    while (row < int(all.size()) && isWithin(all[std::size_t(row)]))
        ++row;
    return row;
}

/// What a comparison with the question can ask, in the order of the choice.
QList<int> comparesOf(const forms::Question *question)
{
    QList<int> out;
    if (question == nullptr)
        return {ConditionRows::Is};
    if (forms::takesOptions(question->type) && question->type != forms::QuestionType::Number)
        out << ConditionRows::Is;
    if (question->scale || question->type == forms::QuestionType::Number)
        out << ConditionRows::AtLeast << ConditionRows::Below;
    if (question->notApplicable)
        out << ConditionRows::NotApplicable;
    return out;
}

int compareOf(const Condition &condition)
{
    switch (condition.kind) {
    case ConditionKind::AtLeast:
        return ConditionRows::AtLeast;
    case ConditionKind::Below:
        return ConditionRows::Below;
    case ConditionKind::NotApplicable:
        return ConditionRows::NotApplicable;
    default:
        return ConditionRows::Is;
    }
}

ConditionKind kindOf(int compare)
{
    switch (compare) {
    case ConditionRows::AtLeast:
        return ConditionKind::AtLeast;
    case ConditionRows::Below:
        return ConditionKind::Below;
    case ConditionRows::NotApplicable:
        return ConditionKind::NotApplicable;
    default:
        return ConditionKind::Answers;
    }
}

QString compareName(int compare)
{
    switch (compare) {
    case ConditionRows::AtLeast:
        return ConditionRows::tr("is at least");
    case ConditionRows::Below:
        return ConditionRows::tr("is below");
    case ConditionRows::NotApplicable:
        return ConditionRows::tr("is not applicable");
    default:
        return ConditionRows::tr("is");
    }
}

QString joinName(std::optional<ConditionKind> join)
{
    if (!join)
        return {};
    return *join == ConditionKind::Any ? ConditionRows::tr("or") : ConditionRows::tr("and");
}

} // namespace

ConditionRows::ConditionRows(QObject *parent)
    : EditorRows({"join", "negated", "depth", "group", "question", "questionWords", "compares", "compare", "answers",
                  "picked", "bounded", "bound", "wrong"},
                 parent)
{
    connect(this, &EditorRows::editorChanged, this, [this] {
        if (editor() != nullptr) {
            connect(editor(), &FormEditor::edited, this, &ConditionRows::renewChoices);
            connect(editor(), &FormEditor::currentChanged, this, &ConditionRows::renewChoices);
        }
        renewChoices();
    });
}

std::vector<ConditionRows::Part> ConditionRows::parts() const
{
    std::vector<Part> out;
    if (const auto *const condition = forms::conditionOf(editor()->form(), editor()->currentPart()))
        collect(*condition, {}, 0, std::nullopt, {}, out);
    return out;
}

QString ConditionRows::sentence() const
{
    if (editor() == nullptr || editor()->state() != FormEditor::Editing)
        return {};
    const auto *const condition = forms::conditionOf(editor()->form(), editor()->currentPart());
    return condition != nullptr ? conditionSentence(forms::conditionWords(editor()->form(), *condition)) : QString();
}

std::vector<QuestionSlug> ConditionRows::choiceIds() const
{
    if (editor() == nullptr || editor()->state() != FormEditor::Editing)
        return {};
    return forms::conditionChoices(editor()->form(), editor()->currentPart());
}

QString ConditionRows::whyNone() const
{
    if (editor() == nullptr || editor()->state() != FormEditor::Editing || !choiceIds().empty())
        return {};
    const auto &form = editor()->form();
    const auto here = editor()->currentPart();
    for (const auto &section : form.sections)
        for (const auto &question : section.questions) {
            const bool isOwn = here == forms::PartSlug(question.id) || here == forms::PartSlug(section.id);
            if (!isOwn && forms::firstComparison(form, question.id))
                return tr("Every other question with answers waits for this one itself.");
        }
    return tr("There is no other question with answers yet.");
}

/// The list is told anew only where it is another one: boxes that show it begin again then.
void ConditionRows::renewChoices()
{
    QStringList now;
    for (const auto &id : choiceIds())
        if (const auto *const question = forms::findQuestion(editor()->form(), id))
            now << numbered(forms::indexOf(editor()->form(), id).value_or(0) + 1, question->text);
    if (now != m_choices) {
        m_choices = now;
        Q_EMIT choicesChanged();
    }
    Q_EMIT shapeChanged();
}

QList<KeyedRows::Row> ConditionRows::rows() const
{
    QList<Row> out;
    const auto ids = choiceIds();
    const QString owner = editor()->current();
    for (const auto &part : parts()) {
        const Condition &condition = *part.condition;
        const bool isGroup = !forms::isComparison(condition.kind);
        const auto *const question = isGroup ? nullptr : forms::findQuestion(editor()->form(), condition.question);
        QStringList compares, answers;
        QList<bool> picked;
        for (const int compare : comparesOf(question))
            compares << compareName(compare);
        if (question != nullptr && compareOf(condition) == Is)
            for (const auto &option : question->answers) {
                answers << (option.text.empty() ? shown(option.id.text()) : shown(option.text));
                picked << (std::find(condition.answers.begin(), condition.answers.end(), option.id.text())
                           != condition.answers.end());
            }
        const bool bounded = condition.kind == ConditionKind::AtLeast || condition.kind == ConditionKind::Below;
        const QString key = owner + keyOf(part.whole); // the same row when it is turned round
        const auto place = std::find(ids.begin(), ids.end(), condition.question);
        out.append(
            {key,
             {joinName(part.join), part.negated, part.depth,
              isGroup ? (condition.kind == ConditionKind::Any ? tr("any of these") : tr("all of these")) : QString(),
              place == ids.end() ? -1 : int(place - ids.begin()),
              question != nullptr ? shown(question->text) : shown(condition.question.text()), compares,
              int(comparesOf(question).indexOf(compareOf(condition))), answers, QVariant::fromValue(picked), bounded,
              bounded ? editor()->asWritten(boundPlace(owner, part.path), condition.bound) : QString(),
              editor()->refusalAt(boundPlace(owner, part.path))}});
    }
    return out;
}

template <typename Edit>
void ConditionRows::step(Edit edit)
{
    editor()->enter();
    editor()->forgetTyped(boundPlaces(editor()->current())); // conditions stand elsewhere then
    editor()->edit({}, [&, owner = editor()->currentPart()](forms::Form &form) { return edit(form, owner); });
}

void ConditionRows::add(int row, bool any)
{
    const auto ids = choiceIds();
    if (ids.empty())
        return;
    editor()->settle();
    // The question just before what is at hand is what it most probably hangs on.
    const auto here =
        editor()->question() != nullptr ? forms::indexOf(editor()->form(), editor()->question()->id) : std::nullopt;
    QuestionSlug wanted = choiceIds().front();
    for (const auto &id : choiceIds())
        if (here && forms::indexOf(editor()->form(), id) < here)
            wanted = id;
    auto comparison = forms::firstComparison(editor()->form(), wanted);
    if (!comparison)
        return;
    const auto all = parts();
    const ConditionPath path = row >= 0 && row < int(all.size()) ? all[std::size_t(row)].whole : ConditionPath{};
    const int before = count();
    const int end = row < 0 ? before : endOfPart(all, path, row);
    step([&](forms::Form &form, const forms::PartSlug &owner) {
        return forms::joinCondition(form, owner, path, any ? ConditionKind::Any : ConditionKind::All, *comparison);
    });
    if (const int more = count() - before; more > 0)
        Q_EMIT added(end + more - 1); // a group that it makes has a row before both
}

void ConditionRows::remove(int row)
{
    const auto all = parts();
    if (row < 0 || row >= int(all.size()))
        return;
    step([&](forms::Form &form, const forms::PartSlug &owner) {
        return forms::removeCondition(form, owner, all[std::size_t(row)].whole);
    });
}

void ConditionRows::negate(int row)
{
    const auto all = parts();
    if (row < 0 || row >= int(all.size()))
        return;
    step([&](forms::Form &form, const forms::PartSlug &owner) {
        return forms::negateCondition(form, owner, all[std::size_t(row)].whole);
    });
}

void ConditionRows::turnJoin(int row)
{
    const auto all = parts();
    if (row < 0 || row >= int(all.size()) || !all[std::size_t(row)].join)
        return;
    const auto &part = all[std::size_t(row)];
    const auto turned = *part.join == ConditionKind::All ? ConditionKind::Any : ConditionKind::All;
    step([&](forms::Form &form, const forms::PartSlug &owner) {
        return forms::setJoin(form, owner, part.group, turned);
    });
}

template <typename Change>
void ConditionRows::change(int row, const char *field, Change change)
{
    const auto all = parts();
    if (row < 0 || row >= int(all.size()) || !forms::isComparison(all[std::size_t(row)].condition->kind))
        return;
    const ConditionPath path = all[std::size_t(row)].path;
    Condition now = *all[std::size_t(row)].condition;
    if (!change(now))
        return;
    const std::string place = editor()->current().toStdString() + keyOf(path).toStdString() + "/" + field;
    editor()->edit(*field == '\0' ? std::string() : place, [&, owner = editor()->currentPart()](forms::Form &form) {
        return forms::setComparison(form, owner, path, std::move(now));
    });
}

void ConditionRows::chooseQuestion(int row, int choice)
{
    const auto ids = choiceIds();
    if (choice < 0 || choice >= int(ids.size()))
        return;
    change(row, "", [&](Condition &now) {
        const auto first = forms::firstComparison(editor()->form(), ids[std::size_t(choice)]);
        if (first && now.question != first->question)
            now = *first;
        return bool(first);
    });
}

void ConditionRows::chooseCompare(int row, int choice)
{
    change(row, "", [&](Condition &now) {
        const auto *const question = forms::findQuestion(editor()->form(), now.question);
        const auto compares = comparesOf(question);
        if (choice < 0 || choice >= compares.size() || compareOf(now) == compares.at(choice))
            return false;
        now.kind = kindOf(compares.at(choice));
        now.answers.clear();
        if (now.kind == ConditionKind::Answers && !question->answers.empty())
            now.answers = {question->answers.front().id.text()};
        return true;
    });
}

void ConditionRows::pickAnswer(int row, int answer, bool picked)
{
    change(row, "", [&](Condition &now) {
        const auto *const question = forms::findQuestion(editor()->form(), now.question);
        if (question == nullptr || answer < 0 || answer >= int(question->answers.size()))
            return false;
        std::vector<std::string> answers; // in the question's order
        for (std::size_t i = 0; i < question->answers.size(); ++i) {
            const auto &id = question->answers[i].id.text();
            const bool was = std::find(now.answers.begin(), now.answers.end(), id) != now.answers.end();
            if (int(i) == answer ? picked : was)
                answers.push_back(id);
        }
        now.answers = std::move(answers);
        return true;
    });
}

void ConditionRows::setBound(int row, const QString &bound)
{
    const auto all = parts();
    if (row < 0 || row >= int(all.size()) || !forms::isComparison(all[std::size_t(row)].condition->kind))
        return;
    const auto &part = all[std::size_t(row)];
    editor()->type(boundPlace(editor()->current(), part.path), bound,
                   [path = part.path, now = *part.condition, owner = editor()->currentPart(),
                    bound](forms::Form &form) -> forms::EditResult {
                       const auto number = forms::readNumber(typedNumber(bound), forms::NumberSign::Any);
                       if (!number)
                           return Failure{number.error()};
                       auto next = now;
                       next.bound = *number;
                       return forms::setComparison(form, owner, path, std::move(next));
                   });
}

} // namespace ringtrue::qml
