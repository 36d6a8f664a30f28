// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Evaluate/evaluation_print.h"

#include "core/report/write_html.h"
#include "forms/service/read_evaluation_paper.h"
#include "media/service/cut_clips.h"
#include "qml/Ringtrue/Format/format.h"

#include <QFile>

namespace ringtrue::qml {

namespace {

bool isPage(int kind)
{
    return kind == EvaluationPrint::ExplainedPage || kind == EvaluationPrint::SheetPage;
}

bool isSheet(int kind)
{
    return kind == EvaluationPrint::Sheet || kind == EvaluationPrint::SheetPage;
}

report::Document documentOf(const forms::EvaluationPaper &paper, int kind)
{
    return isSheet(kind) ? forms::feedbackSheet(paper) : forms::evaluationPrint(paper);
}

forms::SaidState saidStateOf(media::ContentError why)
{
    switch (why) {
    case media::ContentError::None:
    case media::ContentError::Store:
        break;
    case media::ContentError::Removed:
        return forms::SaidState::Removed;
    case media::ContentError::Erased:
        return forms::SaidState::Erased;
    case media::ContentError::NoKey:
        return forms::SaidState::NoKey;
    case media::ContentError::Damaged:
        return forms::SaidState::Damaged;
    }
    return forms::SaidState::Here;
}

/// Adds what was said, or why it is gone.
void addWords(forms::EvaluationPaper &paper, storage::Connection &connection, service::Workspace &engine)
{
    auto transcript = media::openTranscript(connection, engine.keys(), engine.blobs(), paper.evaluation.interaction);
    if (transcript)
        paper.transcript = std::move(*transcript);
    else
        paper.said = saidStateOf(transcript.error());
}

void addClips(forms::EvaluationPaper &paper, storage::Connection &connection, service::Workspace &engine)
{
    const auto recording = media::findRecording(connection, paper.evaluation.interaction);
    if (!recording)
        return;
    const auto places = forms::clipsOf(paper);
    std::vector<TimeSpan> spans;
    for (const auto &[question, evidence] : places)
        spans.push_back(std::get<TimeSpan>(paper.explanation.questions[question].evidence[evidence]));
    auto cut = media::cutClips(engine.blobs(), *recording, spans);
    paper.clipsLeftOut = cut.leftOut;
    if (cut.why != media::ContentError::None)
        paper.said = saidStateOf(cut.why);
    for (std::size_t i = 0; i < places.size(); ++i)
        if (auto &clip = cut.clips[i])
            paper.clips.push_back({.at = places[i],
                                   .mimeType = std::move(clip->sound.mimeType),
                                   .bytes = std::move(clip->sound.bytes),
                                   .onlySeconds = clip->onlyMs ? std::optional(*clip->onlyMs / 1000) : std::nullopt});
}

std::optional<EvaluationPrint::Papers> readPapers(storage::Connection &connection, service::Workspace &engine,
                                                  const organisation::Directory &directory,
                                                  const forms::LoadedEvaluation &loaded)
{
    EvaluationPrint::Papers out;
    const auto add = [&](const std::string &language) {
        auto paper = forms::readEvaluationPaper(connection, engine.keys(), directory, loaded, language);
        if (paper)
            addWords(*paper, connection, engine);
        if (paper)
            out.inLanguages.push_back(std::move(*paper));
        return bool(paper);
    };
    if (!add({}))
        return std::nullopt;
    for (const auto &translation : loaded.form->form.translations)
        if (!add(translation.language))
            return std::nullopt;
    addClips(out.inLanguages.front(), connection, engine);
    return out;
}

} // namespace

QString EvaluationPrint::kindName() const
{
    return tr("What is written");
}

QStringList EvaluationPrint::kinds() const
{
    return {tr("with its explanation, as PDF"), tr("with its explanation, as web page"), tr("for the agent, as PDF"),
            tr("for the agent, as web page with sound")};
}

void EvaluationPrint::begin()
{
    forget();
    m_papers = {};
    const int turn = ++m_turn;
    auto *const desk = workspace();
    if (desk == nullptr || desk->state() != OpenWorkspace::Open || m_evaluation == nullptr || !m_evaluation->isRecord())
        return;
    desk->read(
        this,
        [engine = desk->sharedEngine(), directory = desk->directory(), loaded = *m_evaluation->loaded().record](
            storage::Connection &connection) { return readPapers(connection, *engine, directory, loaded); },
        [this, turn](std::optional<Papers> read) {
            if (turn != m_turn)
                return;
            if (!read) {
                refuse(tr("The evaluation could not be read: the disk refused."));
                return;
            }
            m_papers = std::move(*read);
            const auto &form = m_evaluation->loaded().record->form->form;
            setReady(form.language, form.translations);
        });
}

QString EvaluationPrint::ending(int kind) const
{
    return isPage(kind) ? QStringLiteral(".html") : QStringLiteral(".pdf");
}

QString EvaluationPrint::fileName(int kind, int language) const
{
    if (m_papers.inLanguages.empty())
        return {};
    const auto &interaction = m_papers.inLanguages.front().interaction;
    const auto number = interaction ? shown(interaction->reference) : QString();
    auto name = isSheet(kind) ? tr("feedback") : tr("evaluation");
    if (!number.isEmpty())
        name += QLatin1Char('-') + number;
    return name.replace(QLatin1Char('/'), QLatin1Char('-')) + languageEnding(language) + ending(kind);
}

forms::EvaluationPaper EvaluationPrint::paperIn(const std::string &language) const
{
    const auto &first = m_papers.inLanguages.front();
    for (const auto &paper : m_papers.inLanguages)
        if (paper.language == language) {
            auto out = paper;
            out.said = first.said;
            out.clips = first.clips;
            out.clipsLeftOut = first.clipsLeftOut;
            return out;
        }
    return first;
}

std::vector<PdfFile> EvaluationPrint::files(const QString &path, int kind, const std::string &language) const
{
    auto paper = std::make_shared<const forms::EvaluationPaper>(paperIn(language));
    PdfFile file{.path = QFile::encodeName(path).toStdString(),
                 .draw = [paper, kind](const report::TextLayout &layout) {
                     return forms::paperPages(documentOf(*paper, kind), layout);
                 }};
    if (isPage(kind))
        file.page = [paper, kind](const report::TextLayout &layout) {
            return report::writeHtml(documentOf(*paper, kind), layout);
        };
    return {std::move(file)};
}

} // namespace ringtrue::qml
