// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Reading/translation_rows.h"

#include "core/domain/translated.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Reading/language_words.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace ringtrue::qml {

using namespace std::string_view_literals;

namespace {

QString namedTag(const QString &tag)
{
    const QString name = languageName(tag);
    return name == tag ? tag : QStringLiteral("%1 (%2)").arg(languageName(tag.section(QLatin1Char('-'), 0, 0)), tag);
}

/// What somebody really said or wrote, or is to say, by its path: of a vision its sentences, promises and names of
/// pillars; of both what is heard.
bool isTheirs(std::string_view path)
{
    constexpr std::array sentences{"purpose"sv, "serves"sv, "role"sv, "statement"sv};
    return std::find(sentences.begin(), sentences.end(), path) != sentences.end() || path.starts_with("promises/")
           || (path.starts_with("pillars/") && path.ends_with("/name")) || path.ends_with("/example")
           || path.find("sound_like/") != std::string_view::npos || path.find("sounds_like/") != std::string_view::npos;
}

} // namespace

TranslationRows::TranslationRows(QObject *parent)
    : KeyedRows({"path", "place", "original", "translated", "missing", "known", "theirs"}, parent)
{
}

void TranslationRows::setContent(TranslatedContent *content)
{
    if (m_content != nullptr)
        m_content->disconnect(this);
    m_content = content;
    if (m_content != nullptr)
        connect(m_content, &TranslatedContent::changed, this, [this] {
            update();
            Q_EMIT languagesChanged();
        });
    update();
    Q_EMIT languagesChanged();
}

void TranslationRows::update()
{
    show(isThere() ? rows() : QList<Row>{});
}

QStringList TranslationRows::tags() const
{
    QStringList out;
    if (isThere())
        for (const auto &one : m_content->translations())
            out << shown(one.language);
    for (const auto &one : m_added)
        if (!out.contains(one))
            out << one;
    return out;
}

QString TranslationRows::tag() const
{
    const auto all = tags();
    return all.contains(m_shown) ? m_shown : all.value(0);
}

std::vector<forms::TranslatedText> TranslationRows::textsIn(const QString &tag) const
{
    if (!isThere() || tag.isEmpty())
        return {};
    return m_content->textsIn(tag.toStdString());
}

QString TranslationRows::original() const
{
    if (!isThere())
        return {};
    const auto tag = shown(m_content->language());
    return tag.isEmpty() ? tr("its own language, which it does not name") : namedTag(tag);
}

QStringList TranslationRows::languages() const
{
    QStringList out;
    for (const auto &one : tags()) {
        const auto all = textsIn(one);
        const auto missing = forms::missingTexts(all);
        out << (missing == 0 ? tr("%1: complete").arg(namedTag(one))
                             : tr("%1: %2 of %3 missing").arg(namedTag(one)).arg(missing).arg(all.size()));
    }
    return out;
}

int TranslationRows::current() const
{
    return int(tags().indexOf(tag()));
}

void TranslationRows::setCurrent(int current)
{
    const auto all = tags();
    if (current >= 0 && current < all.size())
        showLanguage(all.at(current));
}

QString TranslationRows::language() const
{
    return tag().isEmpty() ? QString() : namedTag(tag());
}

QString TranslationRows::progress() const
{
    const auto all = textsIn(tag());
    const auto missing = forms::missingTexts(all);
    if (all.empty())
        return {};
    return missing == 0 ? tr("Nothing is missing, texts: %1").arg(all.size())
                        : tr("%1 of %2 missing").arg(missing).arg(all.size());
}

int TranslationRows::missing() const
{
    return int(forms::missingTexts(textsIn(tag())));
}

void TranslationRows::seekAnew()
{
    if (!m_onlyMissing || nextMissing(-1) >= 0)
        return;
    seek();
    update();
}

void TranslationRows::setOnlyMissing(bool only)
{
    m_onlyMissing = only;
    seek();
    update();
    Q_EMIT languagesChanged();
}

void TranslationRows::showLanguage(const QString &tag)
{
    endTyping();
    m_shown = tag;
    seek();
    update();
    Q_EMIT languagesChanged();
}

void TranslationRows::seek()
{
    m_sought.clear();
    for (const auto &one : textsIn(tag()))
        if (one.isMissing)
            m_sought.insert(shown(one.path));
}

QList<KeyedRows::Row> TranslationRows::rows() const
{
    QList<Row> out;
    const auto places = m_content->places();
    const std::string language = tag().toStdString();
    for (const auto &one : textsIn(tag())) {
        const QString path = shown(one.path);
        if (!m_onlyMissing || m_sought.contains(path))
            out.append({tag() + QLatin1Char('/') + path,
                        {path, places(one.path), shown(one.text), shown(one.translated), one.isMissing,
                         m_content->known(language, one), isTheirs(one.path)}});
    }
    return out;
}

QString TranslationRows::flawOf(const QString &written) const
{
    const auto tag = languageTag(written);
    if (!tag || !isThere())
        return tr("Write the name of a language, or its code such as de or de-AT.");
    if (isLanguage(m_content->language(), tag->toStdString()))
        return tr("It is written in this language.");
    return tags().contains(*tag) ? tr("This language is there already.") : QString();
}

void TranslationRows::add(const QString &written)
{
    if (!flawOf(written).isEmpty())
        return;
    endTyping();
    const QString added = *languageTag(written);
    m_added << added;
    m_content->fill(added.toStdString());
    showLanguage(added);
}

void TranslationRows::removeCurrent()
{
    const std::string gone = tag().toStdString();
    if (!isThere() || gone.empty())
        return;
    endTyping();
    m_added.removeAll(tag());
    m_content->remove(gone);
    showLanguage(tag());
}

void TranslationRows::say(int row, const QString &words)
{
    if (!isThere() || row < 0 || row >= count())
        return;
    const std::string language = tag().toStdString();
    const std::string path = data(index(row), Qt::UserRole + 1).toString().toStdString();
    if (!m_added.contains(tag()))
        m_added << tag(); // it stays in sight where its last word is taken out again
    m_content->say(language, path, words.toStdString());
}

void TranslationRows::endTyping()
{
    if (isThere())
        m_content->endTyping();
}

int TranslationRows::nextMissing(int row) const
{
    const int missing = Qt::UserRole + 5;
    for (int step = 1; step <= count(); ++step) {
        const int at = (row + step + count()) % count();
        if (data(index(at), missing).toBool())
            return at;
    }
    return -1;
}

} // namespace ringtrue::qml
