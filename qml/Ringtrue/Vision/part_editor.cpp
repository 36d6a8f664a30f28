// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Vision/part_editor.h"

#include "forms/trace/trace.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Format/source_words.h"
#include "qml/Ringtrue/Vision/date_words.h"
#include "qml/Ringtrue/Vision/vision_words.h"

#include <algorithm>
#include <array>

namespace ringtrue::qml {

namespace {

constexpr std::array everyChannel{Channel::Call, Channel::Chat, Channel::Mail, Channel::Visit, Channel::Web};
constexpr int sourceKinds = int(SourceKind::IndustryStandard) + 1;

std::vector<std::string> linesOf(const QString &text)
{
    std::vector<std::string> out;
    for (const auto &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        out.push_back(line.toStdString());
    return out;
}

QString inLines(const std::vector<std::string> &texts)
{
    QStringList lines;
    for (const auto &text : texts)
        lines << shown(text);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QStringList PartEditor::choices() const
{
    QStringList out;
    if (m_kind == SourceText)
        for (int kind = 0; kind < sourceKinds; ++kind)
            out << sourceKindName(SourceKind(kind));
    if (m_kind == PromiseWords)
        for (const auto to : {PromiseAudience::Current, PromiseAudience::Prospective, PromiseAudience::Both})
            out << promiseAudienceName(to);
    if (m_kind == BehaviourWords)
        out << tr("towards customers") << tr("among colleagues");
    return out;
}

QStringList PartEditor::channelNames() const
{
    QStringList out;
    for (const auto channel : everyChannel)
        out << channelName(channel);
    return out;
}

void PartEditor::clear()
{
    m_name.clear();
    m_words.clear();
    m_date.clear();
    m_choice = m_kind == PromiseWords ? int(PromiseAudience::Both) : 0;
    m_serves = 0;
    m_soundsLike.clear();
    m_doesNotSoundLike.clear();
    m_channels.clear();
    m_promises.clear();
    m_tied.clear();
}

void PartEditor::open(Kind kind, bool isNew, const QString &knot)
{
    m_kind = kind;
    m_new = isNew;
    m_knot = knot;
    clear();
    load();
    m_draft = m_craft->draft().id;
    setProblem({});
    Q_EMIT opened();
    Q_EMIT followed();
    Q_EMIT typed();
    setUnplaced(false);
}

/// What stands on the table; a new promise begins with the words of its quote.
void PartEditor::load()
{
    auto vision = m_craft->vision();
    if (!m_part)
        return;
    if (const auto *const quote = std::get_if<QuoteReference>(&*m_part); quote && m_kind == PromiseWords)
        m_words = shown(forms::find(vision, *quote)->text);
    if (const auto *const promise = std::get_if<PromiseSlug>(&*m_part); promise && m_kind == PillarWords)
        m_promises = m_tied = {*promise};
    if (m_new)
        return;
    if (const auto *const id = std::get_if<SourceSlug>(&*m_part)) {
        const auto &source = *forms::find(vision, *id);
        m_name = shown(source.title);
        m_words = shown(source.text);
        m_date = dateWords(source.date);
        m_choice = int(source.kind);
    } else if (const auto *const promise = std::get_if<PromiseSlug>(&*m_part)) {
        m_words = shown(forms::find(vision, *promise)->text);
        m_choice = int(forms::find(vision, *promise)->to);
    } else if (const auto *const pillarId = std::get_if<PillarSlug>(&*m_part)) {
        loadPillar(*pillarId);
    } else if (const auto *const behaviourId = std::get_if<BehaviourSlug>(&*m_part)) {
        const auto &behaviour = *forms::find(vision, *behaviourId);
        m_words = shown(behaviour.text);
        m_choice = int(behaviour.audience);
        m_soundsLike = inLines(behaviour.soundsLike);
        m_doesNotSoundLike = inLines(behaviour.doesNotSoundLike);
        for (const auto channel : behaviour.channels)
            m_channels << int(std::find(everyChannel.begin(), everyChannel.end(), channel) - everyChannel.begin());
    }
}

void PartEditor::edit(const QString &knot)
{
    if (!commit()) // what was written before
        return;
    m_part = m_craft->part(knot);
    if (!m_part)
        return;
    m_sourceRow = -1;
    if (std::holds_alternative<PromiseSlug>(*m_part))
        open(PromiseWords, false, knot);
    else if (std::holds_alternative<PillarSlug>(*m_part))
        open(PillarWords, false, knot);
    else if (std::holds_alternative<BehaviourSlug>(*m_part))
        open(BehaviourWords, false, knot);
}

void PartEditor::editSource(int row)
{
    if (!commit()) // what was written before
        return;
    const auto &sources = m_craft->vision().sources;
    if (row < 0 || row >= int(sources.size()))
        return;
    m_part = sources[std::size_t(row)].id;
    m_sourceRow = row;
    m_lost = lostQuotes(sources[std::size_t(row)].id);
    open(SourceText, false, {});
}

void PartEditor::newSource()
{
    if (!commit()) // what was written before
        return;
    m_part.reset();
    m_sourceRow = -1;
    open(SourceText, true, {});
}

void PartEditor::newFromSelection()
{
    if (m_craft->markQuote())
        newFrom(m_craft->reading()->current());
}

void PartEditor::newFrom(const QString &knot)
{
    if (!commit()) // what was written before
        return;
    m_part = m_craft->part(knot);
    m_sourceRow = -1;
    if (m_part && std::holds_alternative<PromiseSlug>(*m_part))
        open(PillarWords, true, knot);
    else if (m_part && std::holds_alternative<QuoteReference>(*m_part))
        open(PromiseWords, true, knot);
    else
        Q_EMIT m_craft->said(tr("Select words on a sheet, or pick a quote or a promise first."));
}

std::optional<PillarSlug> PartEditor::pillarAt(const QString &knot) const
{
    const auto here = m_craft->reading()->knot(knot);
    if (!here)
        return std::nullopt;
    const auto block = m_craft->reading()->threads().block(*here);
    const auto &pillars = m_craft->vision().pillars;
    return block < pillars.size() ? std::optional{pillars[block].id} : std::nullopt;
}

void PartEditor::newBehaviour(const QString &knot)
{
    if (!commit()) // what was written before
        return;
    const auto pillar = pillarAt(knot);
    if (!pillar) {
        Q_EMIT m_craft->said(VisionCraft::sentence(forms::VisionEditError::NoPillar));
        return;
    }
    m_part = *pillar;
    m_sourceRow = -1;
    open(BehaviourWords, true, m_craft->knotOf(*pillar));
}

void PartEditor::setChannel(int channel, bool on)
{
    m_channels.removeAll(channel);
    if (on)
        m_channels << channel;
    std::sort(m_channels.begin(), m_channels.end());
    Q_EMIT typed();
}

forms::VisionEdit PartEditor::editedSource() const
{
    forms::SourceWords words{
        .kind = SourceKind(m_choice), .title = m_name.toStdString(), .text = m_words.toStdString()};
    if (m_new) {
        words.date = dateIn(m_date).value_or(std::nullopt);
        return forms::addSource(m_craft->vision(), words);
    }
    const auto &id = std::get<SourceSlug>(*m_part);
    const auto *const before = forms::findSource(m_craft->vision(), id);
    if (before == nullptr)
        return Failure{forms::VisionEditError::Missing};
    words.date = dateIn(m_date).value_or(before->date); // what is no date does not throw away the rest
    return forms::changeSource(m_craft->vision(), id, words);
}

forms::VisionEdit PartEditor::editedBehaviour() const
{
    forms::BehaviourWords words{.text = m_words.toStdString(),
                                .audience = BehaviourAudience(m_choice),
                                .channels = {},
                                .soundsLike = linesOf(m_soundsLike),
                                .doesNotSoundLike = linesOf(m_doesNotSoundLike)};
    for (const int channel : m_channels)
        words.channels.push_back(everyChannel[std::size_t(channel)]);
    if (!m_new)
        return forms::changeBehaviour(m_craft->vision(), std::get<BehaviourSlug>(*m_part), words);
    const auto made = forms::addBehaviour(m_craft->vision(), std::get<PillarSlug>(*m_part), words.text);
    if (!made)
        return Failure{made.error()};
    return forms::changeBehaviour(made->vision, std::get<BehaviourSlug>(*made->at), words);
}

forms::VisionEdit PartEditor::edited() const
{
    const auto &vision = m_craft->vision();
    switch (m_kind) {
    case SourceText:
        return editedSource();
    case PillarWords:
        return editedPillar();
    case BehaviourWords:
        return editedBehaviour();
    case PromiseWords: {
        if (!m_new)
            return forms::changePromise(vision, std::get<PromiseSlug>(*m_part), m_words.toStdString(),
                                        PromiseAudience(m_choice));
        const auto made = forms::promiseFrom(vision, {std::get<QuoteReference>(*m_part)}, m_words.toStdString());
        if (!made)
            return Failure{made.error()};
        const auto id = std::get<PromiseSlug>(*made->at);
        auto said = made->vision;
        return forms::changePromise(said, id, forms::find(said, id)->text, PromiseAudience(m_choice));
    }
    case Nothing:
        break;
    }
    return Failure{forms::VisionEditError::Missing};
}

void PartEditor::takeTyped()
{
    if (m_kind == Nothing || m_new || !m_part || !m_unplaced || m_draft != m_craft->draft().id)
        return;
    const auto step = edited();
    if (!step)
        return;
    m_quiet = true;
    m_craft->takeQuietly(step->vision, forms::pathOf(*m_part));
    m_quiet = false;
    m_tied = m_promises;
    m_onlyDate = !isDateTaken();
    setUnplaced(m_onlyDate);
}

bool PartEditor::isDateTaken() const
{
    return m_kind != SourceText || dateIn(m_date).has_value();
}

void PartEditor::checkDate()
{
    setProblem(m_problem, isDateTaken() ? QString() : tr("A date is written like 2026-03-01."));
}

bool PartEditor::commit()
{
    if (m_kind == Nothing)
        return true;
    if (!m_new && !m_unplaced) { // all of it is on the table, and what was taken back or tied there since stays so
        const auto path = QString::fromStdString(forms::pathOf(*m_part));
        cancel();
        m_craft->endTyping();
        m_craft->goTo(path);
        return true;
    }
    if (!isDateTaken()) {
        takeTyped();
        checkDate();
        return false;
    }
    const auto step = edited();
    if (!step) {
        setProblem(VisionCraft::sentence(step.error()));
        return false;
    }
    const auto place = m_new ? std::string() : forms::pathOf(*m_part);
    const auto source = changedSource();
    cancel();
    m_craft->take(step, place);
    m_craft->endTyping();
    tellLost(source);
    return true;
}

void PartEditor::cancel()
{
    tellLost(changedSource());
    m_kind = Nothing;
    m_part.reset();
    setProblem({});
    setUnplaced(false);
    Q_EMIT opened();
    Q_EMIT followed();
}

void PartEditor::setProblem(const QString &problem, const QString &ofDate)
{
    m_problem = problem;
    m_dateProblem = ofDate;
    Q_EMIT problemChanged();
}

} // namespace ringtrue::qml
