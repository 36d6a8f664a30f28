// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Forms/form_findings.h"

#include "core/base/today.h"
#include "forms/model/form.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Forms/finding_advice.h"
#include "qml/Ringtrue/Forms/finding_names.h"
#include "qml/Ringtrue/Forms/form_words.h"
#include "qml/Ringtrue/Vision/vision_words.h"
#include "qml/Ringtrue/Workspace/background.h"

#include <algorithm>

namespace ringtrue::qml {

namespace {

constexpr int afterFindingsTyping = 300; // milliseconds

QString fieldName(forms::FormField field)
{
    switch (field) {
    case forms::FormField::Section:
        return QStringLiteral("title");
    case forms::FormField::Words:
    case forms::FormField::Other:
        return QStringLiteral("words");
    case forms::FormField::Answers:
    case forms::FormField::Default:
        return QStringLiteral("answers");
    case forms::FormField::Weight:
    case forms::FormField::SectionWeight:
        return QStringLiteral("weight");
    case forms::FormField::Trace:
        return QStringLiteral("trace");
    case forms::FormField::When:
    case forms::FormField::SectionWhen:
        return QStringLiteral("when");
    case forms::FormField::Comment:
        return QStringLiteral("comment");
    case forms::FormField::Evidence:
        return QStringLiteral("evidence");
    case forms::FormField::Vision:
        return QStringLiteral("vision");
    case forms::FormField::Policy:
        return QStringLiteral("policy");
    case forms::FormField::Band:
        return QStringLiteral("band");
    case forms::FormField::Obligation:
        return QStringLiteral("obligation");
    default:
        return QStringLiteral("form");
    }
}

std::optional<forms::PartSlug> partOf(const forms::LocatedFinding &finding)
{
    if (finding.question)
        return *finding.question;
    if (finding.section)
        return *finding.section;
    return std::nullopt;
}

/// As publishing finds it: a vision that the editor does not have is published nowhere here, and hinders it.
void findUnpublished(std::vector<forms::LocatedFinding> &findings)
{
    for (auto &one : findings)
        if (one.finding.code == forms::FindingCode::VisionNotGiven) {
            one.finding.code = forms::FindingCode::VisionNotPublished;
            one.finding.severity = forms::Severity::Error;
        }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const auto &one, const auto &other) { return one.finding.severity < other.finding.severity; });
}

bool isOfForm(forms::FormField field)
{
    return field == forms::FormField::Policy || field == forms::FormField::Band || field == forms::FormField::Vision
           || field == forms::FormField::Obligation;
}

} // namespace

FormFindings::FormFindings(QObject *parent)
    : KeyedRows({"severity", "severityWord", "place", "message", "suggestion"}, parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(afterFindingsTyping);
    connect(&m_soon, &QTimer::timeout, this, &FormFindings::look);
}

void FormFindings::setEditor(FormEditor *editor)
{
    if (m_editor != nullptr)
        m_editor->disconnect(this);
    m_editor = editor;
    if (m_editor != nullptr) {
        connect(m_editor, &FormEditor::edited, &m_soon, qOverload<>(&QTimer::start));
        connect(m_editor, &FormEditor::stateChanged, this, &FormFindings::look);
        connect(m_editor, &FormEditor::baseChanged, this, &FormFindings::look);
        connect(m_editor, &FormEditor::currentChanged, this, &FormFindings::hereChanged);
    }
    look();
    Q_EMIT editorChanged();
}

void FormFindings::look()
{
    m_soon.stop();
    const int turn = ++m_turn;
    if (m_editor == nullptr || m_editor->state() != FormEditor::Editing) {
        take({});
        return;
    }
    inBackground(
        this,
        [form = m_editor->sharedForm(), vision = m_editor->sharedVision(), newest = m_editor->newest(),
         on = forms::LintedOn{.today = today(m_editor->workspace()->clock())}] {
            auto found = forms::locatedFindings(*form, vision.get(), newest ? &newest->form : nullptr, on);
            findUnpublished(found);
            return found;
        },
        [this, turn](std::vector<forms::LocatedFinding> findings) {
            if (turn == m_turn)
                take(std::move(findings));
        });
}

void FormFindings::take(std::vector<forms::LocatedFinding> findings)
{
    m_findings = std::move(findings);
    m_unasked =
        m_editor != nullptr && m_editor->state() == FormEditor::Editing && forms::questionCount(m_editor->form()) == 0;
    for (auto &one : m_findings)
        one.finding = withNames(std::move(one.finding), m_editor->form(), m_editor->vision(), one.question);
    QList<Row> rows;
    for (const auto &one : m_findings) {
        QString place = tr("The form");
        if (one.question) {
            const auto index = forms::indexOf(m_editor->form(), *one.question);
            place = index ? tr("Question %1").arg(*index + 1) : tr("A question");
        } else if (one.section) {
            const auto *const section = forms::findSection(m_editor->form(), *one.section);
            place = section != nullptr && !section->title.empty() ? shown(section->title) : tr("A section");
        } else if (isOfForm(one.field)) {
            place = tr("Scoring");
        }
        const QString message = editorMessage(one);
        rows.append(
            {QStringLiteral("%1/%2/%3").arg(rows.size()).arg(place, message),
             {int(one.finding.severity), severityName(one.finding.severity), place, message, editorSuggestion(one)}});
    }
    show(rows);
    Q_EMIT found();
    Q_EMIT hereChanged();
}

int FormFindings::countOf(forms::Severity severity) const
{
    return int(std::count_if(m_findings.begin(), m_findings.end(),
                             [&](const auto &one) { return one.finding.severity == severity; }));
}

FormFindings::Some FormFindings::here() const
{
    Some out;
    if (m_editor != nullptr)
        for (const auto &one : m_findings)
            if (partOf(one) == m_editor->currentPart())
                out.push_back(&one);
    return out;
}

FormFindings::Some FormFindings::ofForm(Whole what) const
{
    Some out;
    for (const auto &one : m_findings)
        if (!partOf(one) && one.finding.severity != forms::Severity::Hint
            && (one.field == forms::FormField::Vision) == (what == Whole::Vision))
            out.push_back(&one);
    return out;
}

QString FormFindings::textOf(const Some &findings)
{
    QStringList out;
    for (const auto *const one : findings)
        out << tr("%1: %2 %3").arg(severityName(one->finding.severity), editorMessage(*one), editorSuggestion(*one));
    return out.join(QLatin1Char('\n'));
}

int FormFindings::severityOf(const Some &findings)
{
    return int(findings.empty() ? forms::Severity::Hint : findings.front()->finding.severity);
}

QString FormFindings::countText() const
{
    QStringList out;
    if (const int count = errors(); count > 0)
        out << (count == 1 ? tr("1 error") : tr("%1 errors").arg(count));
    if (const int count = cautions(); count > 0)
        out << (count == 1 ? tr("1 caution") : tr("%1 cautions").arg(count));
    if (const int count = countOf(forms::Severity::Hint); count > 0 && !out.isEmpty())
        out << (count == 1 ? tr("1 hint") : tr("%1 hints").arg(count));
    return out.join(QStringLiteral(", "));
}

void FormFindings::go(int row)
{
    if (row < 0 || row >= int(m_findings.size()))
        return;
    m_last = row;
    const auto finding = m_findings[std::size_t(row)];
    if (const auto part = partOf(finding))
        m_editor->take(FormEditor::keyOf(*part));
    Q_EMIT fieldAsked(fieldName(finding.field), int(finding.item));
}

void FormFindings::goNext()
{
    if (!m_findings.empty())
        go((m_last + 1) % int(m_findings.size()));
}

} // namespace ringtrue::qml
