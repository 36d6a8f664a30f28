// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Forms/editor_part.h"

#include <map>
#include <memory>

namespace ringtrue::forms {
class FormRun;
}

namespace ringtrue::qml {

/// The form filled in as it stands, to see what it asks and why the score is what it is. What is answered here is kept
/// nowhere.
class TryOut : public ringtrue::qml::EditorRows {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY scored)
    Q_PROPERTY(bool hasScore READ hasScore NOTIFY scored)
    Q_PROPERTY(QString figure READ figure NOTIFY scored)
    Q_PROPERTY(double share READ share NOTIFY scored) ///< 0..1
    Q_PROPERTY(bool hasMark READ hasMark NOTIFY scored)
    Q_PROPERTY(double mark READ mark NOTIFY scored)
    Q_PROPERTY(QString outcome READ outcome NOTIFY scored)
    Q_PROPERTY(QString why READ why NOTIFY scored) ///< the explanation in sentences
    Q_PROPERTY(QString open READ open NOTIFY scored)

public:
    enum Kind { Choice, Several, Number, Free }; ///< how a row is answered
    Q_ENUM(Kind)

    explicit TryOut(QObject *parent = nullptr);
    ~TryOut() override;

    bool isActive() const { return m_active; }
    void setActive(bool active);
    bool hasScore() const { return m_hasScore; }
    QString figure() const { return m_figure; }
    double share() const { return m_share; }
    bool hasMark() const;
    double mark() const;
    QString outcome() const { return m_outcome; }
    QString why() const { return m_why; }
    QString open() const { return m_open; }

    /// What is answered, as it is scored.
    std::vector<Answer> answers() const;

    /// Answers the question of @p row with one of its choices; the first one takes the answer back.
    Q_INVOKABLE void choose(int row, int choice);
    /// Answers a question of yes or no with the option of that id.
    Q_INVOKABLE void pickWord(int row, const QString &option);
    Q_INVOKABLE void pick(int row, int option, bool picked);
    /// Answers with a number; what an evaluator could not answer is no answer, and stays as it was typed with the
    /// reason.
    Q_INVOKABLE void write(int row, const QString &number);
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void scored();

protected:
    QList<Row> rows() const override;

private:
    void renew();
    void score();
    std::optional<std::size_t> questionAt(int row) const;
    void answered();

    std::unique_ptr<forms::FormRun> m_run;
    bool m_active = false;
    bool m_hasScore = false;
    QString m_figure;
    double m_share = 0;
    QString m_outcome;
    QString m_why;
    QString m_open;
    struct Refused {
        QString typed;
        QString why;
    };
    std::map<QuestionSlug, Refused> m_refused; ///< what is no answer
    QStringList m_points;                      ///< by question
    std::vector<bool> m_happened{};            ///< by question: what is answered is a critical error
};

} // namespace ringtrue::qml
