// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Evaluate/evaluation.h"
#ifndef Q_MOC_RUN // moc cannot read concepts
#include "core/service/phrase_match.h"
#endif

#include <QAbstractListModel>
#include <QThreadPool>

namespace ringtrue::qml {

/// The phrases of who is signed in that go on with what is being typed in the comment on the question at hand.
class PhraseList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::Evaluation *evaluation READ evaluation WRITE setEvaluation REQUIRED NOTIFY changed)
    /// What stands in front of the cursor.
    Q_PROPERTY(QString before READ before WRITE setBefore NOTIFY changed)
    Q_PROPERTY(int begin READ begin NOTIFY changed) ///< from where in `before` on a phrase takes its place
    /// Some of a sentence is typed; else all phrases go on with it.
    Q_PROPERTY(bool typing READ typing NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    /// One was taken off the list, and nothing was entered since.
    Q_PROPERTY(bool canPutBack READ canPutBack NOTIFY canPutBackChanged)

public:
    enum Role { WordsRole = Qt::UserRole + 1, EverywhereRole };
    enum Reach { Question, Everywhere };
    Q_ENUM(Reach)

    explicit PhraseList(QObject *parent = nullptr);
    ~PhraseList() override;

    Evaluation *evaluation() const { return m_evaluation; }
    void setEvaluation(Evaluation *evaluation);
    QString before() const { return m_before; }
    void setBefore(const QString &before);
    int begin() const { return m_begin; }
    bool typing() const { return m_begin < m_before.size(); }
    int count() const { return int(m_which.size()); }
    bool loaded() const { return m_loaded; }
    bool canPutBack() const { return m_removed.has_value(); }

    /// Reads them for the question at hand.
    Q_INVOKABLE void refresh();
    /// The words of a row, which are put into the comment; that is counted.
    Q_INVOKABLE QString take(int row);
    /// Keeps @p words, for the question at hand or for every one.
    Q_INVOKABLE void keep(const QString &words, Reach reach);
    Q_INVOKABLE void remove(int row);
    /// What was taken off last, as it was.
    Q_INVOKABLE void putBack();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    void canPutBackChanged();
    void said(const QString &text);
    /// @p text says what was taken off; putBack() takes that back.
    void removed(const QString &text);

private:
    using Failed = std::optional<service::PhraseFailure>;
    using Step = std::function<Failed(service::Workspace &, const PersonId &)>;
    std::optional<QuestionSlug> question() const;
    void forget();
    void forgetRemoved();
    void run(const Step &step, const QString &done);
    void show(std::vector<service::CommentPhrase> phrases);
    void filter();
    static QString sentence(const service::PhraseFailure &failure);

    Evaluation *m_evaluation = nullptr;
    QString m_before;
    int m_begin = 0;
    bool m_loaded = false;
    int m_turn = 0; ///< of what was asked of the disk; the answer to an earlier one is dropped
    std::vector<service::CommentPhrase> m_phrases;
    std::vector<std::size_t> m_which;
    std::optional<service::CommentPhrase> m_removed;
    QThreadPool m_inOrder; ///< one thread: what was asked first is done first
};

} // namespace ringtrue::qml
