// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Forms/editor_part.h"

namespace ringtrue::qml {

/// What is said of the form as a whole: its name, where it is used, how it is scored. Choices are places in the lists
/// of forms/model/scoring_policy.h.
class PolicyFields : public ringtrue::qml::EditorPart {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY changed)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(QList<bool> channels READ channels NOTIFY changed) ///< call, chat, mail, visit, web
    Q_PROPERTY(int use READ use WRITE setUse NOTIFY changed)
    Q_PROPERTY(int cause READ cause WRITE setCause NOTIFY changed)
    Q_PROPERTY(QList<QString> presetNames READ presetNames NOTIFY changed)
    Q_PROPERTY(int preset READ preset WRITE setPreset NOTIFY changed) ///< the last one: none of them
    Q_PROPERTY(int notApplicable READ notApplicable WRITE setNotApplicable NOTIFY changed)
    Q_PROPERTY(int failLevel READ failLevel WRITE setFailLevel NOTIFY changed)
    Q_PROPERTY(int failDisplay READ failDisplay WRITE setFailDisplay NOTIFY changed)
    Q_PROPERTY(int weights READ weights WRITE setWeights NOTIFY changed)
    Q_PROPERTY(int bonusCap READ bonusCap WRITE setBonusCap NOTIFY changed)
    Q_PROPERTY(int allNotApplicable READ allNotApplicable WRITE setAllNotApplicable NOTIFY changed)
    Q_PROPERTY(int answerWorth READ answerWorth WRITE setAnswerWorth NOTIFY changed)
    Q_PROPERTY(int failsQuestion READ failsQuestion WRITE setFailsQuestion NOTIFY changed)
    Q_PROPERTY(int roundingMode READ roundingMode WRITE setRoundingMode NOTIFY changed)
    Q_PROPERTY(QString decimals READ decimals WRITE setDecimals NOTIFY changed)
    Q_PROPERTY(QString passMark READ passMark WRITE setPassMark NOTIFY changed)
    Q_PROPERTY(QString wrongDecimals READ wrongDecimals NOTIFY changed)
    Q_PROPERTY(QString wrongPassMark READ wrongPassMark NOTIFY changed)
    /// What the policy makes of answers that everybody understands, a sentence each.
    Q_PROPERTY(QList<QString> examples READ examples NOTIFY changed)

public:
    using EditorPart::EditorPart;
    QString title() const;
    QString language() const;
    QList<bool> channels() const;
    int use() const;
    int cause() const;
    QStringList presetNames() const;
    int preset() const;
    int notApplicable() const { return int(policy().notApplicable); }
    int failLevel() const { return int(policy().failLevel); }
    int failDisplay() const { return int(policy().failDisplay); }
    int weights() const { return int(policy().weights); }
    int bonusCap() const { return int(policy().bonusCap); }
    int allNotApplicable() const { return int(policy().allNotApplicable); }
    int answerWorth() const { return int(policy().answerWorth); }
    int failsQuestion() const { return int(policy().failsQuestion); }
    int roundingMode() const { return int(policy().rounding.mode); }
    QString decimals() const;
    QString passMark() const;
    QString wrongDecimals() const;
    QString wrongPassMark() const;
    QStringList examples() const;
    void setTitle(const QString &title);
    void setLanguage(const QString &language);
    void setUse(int use);
    void setCause(int cause);
    void setPreset(int preset);
    void setNotApplicable(int choice);
    void setFailLevel(int choice);
    void setFailDisplay(int choice);
    void setWeights(int choice);
    void setBonusCap(int choice);
    void setAllNotApplicable(int choice);
    void setAnswerWorth(int choice);
    void setFailsQuestion(int choice);
    void setRoundingMode(int choice);
    void setDecimals(const QString &decimals);
    void setPassMark(const QString &mark);
    Q_INVOKABLE void setChannel(int channel, bool on);

private:
    const forms::ScoringPolicy &policy() const;
    template <typename Change>
    void change(const char *place, Change change);

    int m_chosen = -1; ///< the preset that was chosen: another one may have the same policy
};

/// The bands of a form's score, or its obligations: rows with a text and a figure, a kind or a day.
class FormItems : public ringtrue::qml::EditorRows {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(What what MEMBER m_what WRITE setWhat REQUIRED NOTIFY whatChanged)

public:
    enum What { Bands, Obligations };
    Q_ENUM(What)
    explicit FormItems(QObject *parent = nullptr);
    void setWhat(What what);
    Q_INVOKABLE void add();
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void setText(int row, const QString &text);
    Q_INVOKABLE void setFigure(int row, const QString &figure); ///< where a band begins; since when an obligation is
    Q_INVOKABLE void setKind(int row, int kind);                ///< forms::ObligationKind

Q_SIGNALS:
    void whatChanged();
    void added(int row);

protected:
    QList<Row> rows() const override;

private:
    ObligationSlug obligationAt(int row) const;
    Result<std::size_t, forms::EditError> moveBand(forms::Form &form, const QString &key, const QString &from);
    bool isRow(int row) const { return editor() != nullptr && row >= 0 && row < count(); }

    What m_what = Bands;
    mutable QStringList m_bandKeys; ///< bands have no ids: a band that is moved keeps its key
    mutable int m_lastBand = 0;
};

} // namespace ringtrue::qml
