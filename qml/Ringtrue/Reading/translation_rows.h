// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Reading/keyed_rows.h"
#include "qml/Ringtrue/Reading/translated_content.h"

#include <QSet>

namespace ringtrue::qml {

/// The texts of what is written, each beside what it is in one other language; and which languages there are.
class TranslationRows : public ringtrue::qml::KeyedRows {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::TranslatedContent *content READ content WRITE setContent REQUIRED NOTIFY languagesChanged)
    /// `English (en)`: what it is written in.
    Q_PROPERTY(QString original READ original NOTIFY languagesChanged)
    /// `German (de): 12 of 84 missing`, one a language that it speaks beside it.
    Q_PROPERTY(QList<QString> languages READ languages NOTIFY languagesChanged)
    /// Which of them is shown; -1: none is.
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY languagesChanged)
    /// `German (de)`: the one that is shown; empty: none is.
    Q_PROPERTY(QString language READ language NOTIFY languagesChanged)
    Q_PROPERTY(QString progress READ progress NOTIFY languagesChanged) ///< `12 of 84 missing`
    /// How many texts are missing in the language that is shown, also those that are not in sight.
    Q_PROPERTY(int missing READ missing NOTIFY languagesChanged)
    /// Only what was missing when this was asked for: what is written since stays in sight.
    Q_PROPERTY(bool onlyMissing READ onlyMissing WRITE setOnlyMissing NOTIFY languagesChanged)

public:
    explicit TranslationRows(QObject *parent = nullptr);
    TranslatedContent *content() const { return m_content; }
    void setContent(TranslatedContent *content);
    QString original() const;
    QStringList languages() const;
    int current() const;
    void setCurrent(int current);
    QString language() const;
    QString progress() const;
    int missing() const;
    bool onlyMissing() const { return m_onlyMissing; }
    void setOnlyMissing(bool only);

    /// Why a language that is written so cannot be added, in a sentence; empty: it can.
    Q_INVOKABLE QString flawOf(const QString &written) const;
    /// Adds the language that is written so and shows it; what is known of its texts is said.
    Q_INVOKABLE void add(const QString &written);
    /// Takes the language that is shown away with all its words, in one step.
    Q_INVOKABLE void removeCurrent();
    /// Says the text of @p row in the language that is shown.
    Q_INVOKABLE void say(int row, const QString &words);
    /// What is typed from now on is a step of its own.
    Q_INVOKABLE void endTyping();
    /// Where only what was missing is shown and nothing of it is missing any more: shows what is missing now.
    Q_INVOKABLE void seekAnew();
    /// The next row after @p row that is missing, going round; -1: none is.
    Q_INVOKABLE int nextMissing(int row) const;

Q_SIGNALS:
    void languagesChanged();

private:
    bool isThere() const { return m_content != nullptr && m_content->isThere(); }
    QList<Row> rows() const;
    void update();
    QStringList tags() const;
    QString tag() const;
    std::vector<forms::TranslatedText> textsIn(const QString &tag) const;
    void showLanguage(const QString &tag);
    void seek();

    TranslatedContent *m_content = nullptr;
    QString m_shown;     ///< the tag of the language that is shown
    QStringList m_added; ///< those that were added and may say nothing yet
    bool m_onlyMissing = false;
    QSet<QString> m_sought; ///< paths that were missing when only these were asked for
};

} // namespace ringtrue::qml
