// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Evaluate/phrase_list.h"

#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Workspace/sentences.h"

#include <utility>

namespace ringtrue::qml {

using service::CommentPhrase;

namespace {

constexpr qsizetype toastWords = 60;

QString cut(const QString &words)
{
    const auto line = words.simplified();
    return line.size() <= toastWords ? line : line.left(toastWords - 1) + QChar(0x2026);
}

struct PhrasesRead {
    std::optional<service::PhraseFailure> failure;
    std::optional<service::KeptPhrases> kept;
};

} // namespace

PhraseList::PhraseList(QObject *parent) : QAbstractListModel(parent)
{
    m_inOrder.setMaxThreadCount(1);
}

PhraseList::~PhraseList() = default;

void PhraseList::setEvaluation(Evaluation *evaluation)
{
    if (m_evaluation != nullptr)
        m_evaluation->disconnect(this);
    m_evaluation = evaluation;
    if (m_evaluation != nullptr) {
        connect(m_evaluation, &Evaluation::stateChanged, this, &PhraseList::forget);
        connect(m_evaluation, &Evaluation::currentChanged, this, &PhraseList::forget);
        connect(m_evaluation, &Evaluation::answered, this, &PhraseList::forgetRemoved);
    }
    forget();
}

/// What was read is of another question.
void PhraseList::forget()
{
    ++m_turn;
    m_loaded = false;
    forgetRemoved();
    m_before.clear();
    show({});
}

void PhraseList::forgetRemoved()
{
    if (std::exchange(m_removed, std::nullopt))
        Q_EMIT canPutBackChanged();
}

std::optional<QuestionSlug> PhraseList::question() const
{
    const bool isThere = m_evaluation != nullptr && m_evaluation->state() == Evaluation::Filling && m_evaluation->run()
                         && std::size_t(m_evaluation->current()) < m_evaluation->run()->count();
    if (!isThere)
        return std::nullopt;
    return m_evaluation->run()->question(std::size_t(m_evaluation->current())).id;
}

void PhraseList::show(std::vector<CommentPhrase> phrases)
{
    m_phrases = std::move(phrases);
    filter();
}

void PhraseList::filter()
{
    const auto before = m_before.toUtf8();
    auto match = service::phrasesFor({before.constData(), std::size_t(before.size())}, m_phrases);
    beginResetModel();
    m_which = std::move(match.which);
    endResetModel();
    m_begin = int(QString::fromUtf8(before.first(qsizetype(match.begin))).size());
    Q_EMIT changed();
}

void PhraseList::setBefore(const QString &before)
{
    if (before == m_before)
        return;
    m_before = before;
    filter();
}

void PhraseList::refresh()
{
    run([](service::Workspace &, const PersonId &) { return Failed{}; }, {});
}

/// Does @p step, reads the list again, and says @p done where there is something to say.
void PhraseList::run(const Step &step, const QString &done)
{
    const auto asked = question();
    if (!asked)
        return;
    auto *const workspace = m_evaluation->workspace();
    m_inOrder.start([self = QPointer<QObject>(this), this, engine = workspace->sharedEngine(),
                     person = workspace->person(), question = *asked, step, done, turn = ++m_turn] {
        PhrasesRead read;
        read.failure = step(*engine, person);
        if (auto kept = service::phrasesOf(*engine, person, question))
            read.kept = std::move(*kept);
        backOnGui(self, std::move(read), [this, turn, done](PhrasesRead taken) {
            if (taken.failure)
                Q_EMIT said(sentence(*taken.failure));
            else if (!done.isEmpty())
                Q_EMIT said(done);
            if (turn != m_turn || !taken.kept)
                return;
            m_loaded = true;
            show(std::move(taken.kept->phrases));
        });
    });
}

QString PhraseList::sentence(const service::PhraseFailure &failure)
{
    switch (failure.error) {
    case service::PhraseError::Blank:
    case service::PhraseError::NotText:
        return tr("Write the comment first: then it can be kept as a phrase.");
    case service::PhraseError::TooLong:
        return tr("Not kept: a phrase has %n characters at most. Select a part of the comment.", nullptr,
                  int(service::longestPhrase));
    case service::PhraseError::TooMany:
        return tr("Not kept: %n phrases are kept here already. Take some off the list first.", nullptr,
                  int(service::mostPhrases));
    case service::PhraseError::Missing:
        return tr("It is not on the list any more.");
    case service::PhraseError::Keys:
        return tr("The phrases could not be changed: your key is not on this computer.");
    case service::PhraseError::Store:
        break;
    }
    return tr("The phrases could not be changed: %1.")
        .arg(shortReason(service::DraftFailure{service::DraftError::Store, failure.storage}));
}

QString PhraseList::take(int row)
{
    if (row < 0 || row >= count())
        return {};
    const auto phrase = m_phrases[m_which[std::size_t(row)]];
    run(
        [id = phrase.id](service::Workspace &engine, const PersonId &person) {
            const auto used = service::usePhrase(engine, person, id);
            return used || used.error().error == service::PhraseError::Missing ? Failed{} : Failed{used.error()};
        },
        {});
    return shown(phrase.words);
}

void PhraseList::keep(const QString &words, Reach reach)
{
    const auto asked = question();
    if (!asked)
        return;
    CommentPhrase phrase{.id = {}, .question = asked, .words = words.toStdString()};
    if (reach == Everywhere)
        phrase.question.reset();
    const auto done =
        reach == Everywhere ? tr("Kept as a phrase for every question: “%1”") : tr("Kept as a phrase: “%1”");
    run(
        [phrase](service::Workspace &engine, const PersonId &person) {
            const auto kept = service::keepPhrases(engine, person, {phrase});
            return kept ? Failed{} : Failed{kept.error()};
        },
        done.arg(cut(words)));
}

void PhraseList::remove(int row)
{
    if (row < 0 || row >= count())
        return;
    const auto phrase = m_phrases[m_which[std::size_t(row)]];
    run(
        [id = phrase.id](service::Workspace &engine, const PersonId &person) {
            const auto gone = service::removePhrase(engine, person, id);
            return gone ? Failed{} : Failed{gone.error()};
        },
        {});
    m_phrases.erase(m_phrases.begin() + std::ptrdiff_t(m_which[std::size_t(row)]));
    m_removed = phrase;
    filter();
    Q_EMIT canPutBackChanged();
    Q_EMIT removed(tr("Taken off the phrases: “%1”").arg(cut(shown(phrase.words))));
}

void PhraseList::putBack()
{
    const auto phrase = m_removed;
    if (!phrase)
        return;
    forgetRemoved();
    run(
        [phrase = *phrase](service::Workspace &engine, const PersonId &person) {
            const auto kept = service::keepPhrases(engine, person, {phrase});
            return kept ? Failed{} : Failed{kept.error()};
        },
        tr("Back among the phrases: “%1”").arg(cut(shown(phrase->words))));
}

int PhraseList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PhraseList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &phrase = m_phrases[m_which[std::size_t(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
    case WordsRole:
        return shown(phrase.words);
    case EverywhereRole:
        return !phrase.question.has_value();
    default:
        return {};
    }
}

QHash<int, QByteArray> PhraseList::roleNames() const
{
    return {{WordsRole, "words"}, {EverywhereRole, "everywhere"}};
}

} // namespace ringtrue::qml
