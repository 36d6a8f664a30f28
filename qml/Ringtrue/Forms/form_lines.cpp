// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Forms/form_lines.h"

#include "core/base/today.h"
#include "forms/edit/draft_text.h"
#include "forms/exchange/write_yaml.h"
#include "forms/lint/lint.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Reading/whole_file.h"
#include "qml/Ringtrue/Vision/vision_words.h"
#include "qml/Ringtrue/Workspace/background.h"

#include <QClipboard>
#include <QGuiApplication>

#include <map>

namespace ringtrue::qml {

namespace {

constexpr int afterLinesTyping = 300; // milliseconds
constexpr int severityRole = Qt::UserRole + 3;

QString problemOf(FileError error)
{
    switch (error) {
    case FileError::None:
        return {};
    case FileError::IsThere:
        return FormLines::tr("There is a file of this name already.");
    case FileError::NoFile:
        return FormLines::tr("What has this name already is no ordinary file. Choose another name.");
    case FileError::NoFolder:
        return FormLines::tr("There is no such folder.");
    case FileError::Full:
        return FormLines::tr("The disk is full. Nothing was written.");
    case FileError::NotAllowed:
        return FormLines::tr("Nothing may be written in this folder.");
    case FileError::Disk:
        return FormLines::tr("The disk refused the file. Nothing was written.");
    }
    return {};
}

} // namespace

FormLines::FormLines(QObject *parent) : KeyedRows({"number", "text", "severity", "message"}, parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(afterLinesTyping);
    connect(&m_soon, &QTimer::timeout, this, &FormLines::make);
}

void FormLines::setEditor(FormEditor *editor)
{
    if (m_editor != nullptr)
        m_editor->disconnect(this);
    m_editor = editor;
    if (m_editor != nullptr) {
        connect(m_editor, &FormEditor::edited, &m_soon, qOverload<>(&QTimer::start));
        connect(m_editor, &FormEditor::stateChanged, this, &FormLines::make);
    }
    make();
    Q_EMIT editorChanged();
}

QString FormLines::fileName() const
{
    return m_editor != nullptr ? shown(m_editor->form().id.text()) + QStringLiteral(".form.yaml") : QString();
}

void FormLines::make()
{
    m_soon.stop();
    const int turn = ++m_turn;
    if (m_editor == nullptr || m_editor->state() != FormEditor::Editing)
        return;
    inBackground(
        this,
        [form = m_editor->sharedForm(), vision = m_editor->sharedVision(),
         on = forms::LintedOn{.today = today(m_editor->workspace()->clock())}] {
            Made made{forms::writeYaml(forms::tidied(*form)), {}};
            made.findings = forms::checkForm(made.text, form->id.text() + ".form.yaml", vision.get(), on).findings;
            return made;
        },
        [this, turn](Made made) {
            if (turn == m_turn)
                take(std::move(made));
        });
}

void FormLines::take(Made made)
{
    std::map<int, std::vector<const forms::Finding *>> at;
    for (const auto &finding : made.findings)
        at[std::max(1, finding.place.line)].push_back(&finding);
    m_found = int(at.size());
    m_text = std::move(made.text);
    QList<Row> rows;
    const auto lines = shown(m_text).split(QLatin1Char('\n'));
    for (int i = 0; i < lines.size() - (m_text.ends_with('\n') ? 1 : 0); ++i) {
        int severity = -1;
        QStringList messages;
        if (const auto found = at.find(i + 1); found != at.end())
            for (const auto *const finding : found->second) {
                if (severity < 0 || int(finding->severity) < severity)
                    severity = int(finding->severity);
                messages << QStringLiteral("%1: %2").arg(severityName(finding->severity), findingMessage(*finding));
            }
        rows.append({QString::number(i + 1), {i + 1, lines.at(i), severity, messages.join(QLatin1Char('\n'))}});
    }
    show(rows);
    m_ready = true;
    Q_EMIT shownAnew();
}

int FormLines::nextFound(int row) const
{
    for (int step = 1; step <= count(); ++step) {
        const int at = (row + step + count()) % count();
        if (data(index(at), severityRole).toInt() >= 0)
            return at;
    }
    return -1;
}

void FormLines::copy() const
{
    QGuiApplication::clipboard()->setText(shown(m_text));
}

void FormLines::forgetProblem()
{
    m_problem.clear();
    m_inTheWay = false;
    Q_EMIT fileChanged();
}

void FormLines::write(const QString &path, bool replace)
{
    if (m_busy || m_editor == nullptr || m_editor->state() != FormEditor::Editing)
        return;
    m_busy = true;
    forgetProblem();
    inBackground(
        this,
        [form = m_editor->sharedForm(), to = path.trimmed().toStdString(), replace] {
            return writeWhole(to, forms::writeYaml(forms::tidied(*form)),
                              replace ? FileThere::Replace : FileThere::Keep);
        },
        [this, path](FileError error) {
            m_busy = false;
            m_problem = problemOf(error);
            m_inTheWay = error == FileError::IsThere;
            Q_EMIT fileChanged();
            if (error == FileError::None)
                Q_EMIT written(tr("Written to %1").arg(path.trimmed()));
        });
}

} // namespace ringtrue::qml
