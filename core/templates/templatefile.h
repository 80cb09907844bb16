// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/replytemplate.h"

#include <QVariantMap>

namespace Frontdesk {

// Templates as files: JSON, which holds all of a template, and CSV, which people edit in a
// spreadsheet. Pure: what is at the relay, and whether a file of a bubble is there, others look after.

struct TemplateFileLimits {
    static constexpr qint64 Bytes = 32LL * 1024 * 1024;
    static constexpr int Templates = 5'000;
    static constexpr int Problems = 100; ///< that are listed; the others are counted
};

/// What is wrong with a file, where it is wrong.
struct TemplateFileProblem {
    int line = 0; ///< CSV: of the file, from 1; JSON: which template, from 1; 0: the whole file
    QString code; ///< "import.…" or what the template itself would be refused for
    QVariantMap args = {};

    friend bool operator==(const TemplateFileProblem &, const TemplateFileProblem &) = default;
};

/// A template of a file.
struct FiledTemplate {
    ReplyTemplate one; ///< null id: the file does not say which
    int line = 0; ///< where it begins, as in TemplateFileProblem
    /// Files that bubbles refer to, by where the bubble stands: its account (null: all) and place.
    struct File {
        AccountId account;
        int bubble = 0;
        QString path; ///< as written, relative to the file's folder
        int line = 0;

        friend bool operator==(const File &, const File &) = default;
    };
    QList<File> files = {};

    friend bool operator==(const FiledTemplate &, const FiledTemplate &) = default;
};

/// What a file says. With a problem nothing of it is to be used.
struct TemplateFile {
    QList<FiledTemplate> templates;
    QList<TemplateFileProblem> problems;
    int moreProblems = 0; ///< beyond those that are listed

    bool isGood() const { return problems.isEmpty(); }
    void note(int line, const QString &code, const QVariantMap &args = {});
};

/// What came of a file of templates. With problems nothing was taken over.
struct TemplateImport {
    int made = 0;
    int changed = 0;
    int same = 0; ///< were here already, word for word
    QList<TemplateFileProblem> problems;
    int moreProblems = 0; ///< beyond those that are listed

    friend bool operator==(const TemplateImport &, const TemplateImport &) = default;
};

/// How accounts and teams are called in a spreadsheet.
struct TemplateFileNames {
    QHash<QString, AccountId> accounts; ///< by slug
    QHash<QString, TeamId> teams; ///< by name
};

/// Whether the buttons below a message that stand in the JSON of a content are such as this program
/// knows; what it does not know would be left out unsaid.
bool areKnownQuickReplies(const QJsonObject &content);

/// All of them, with owner, version and who changed them.
QByteArray templatesAsJson(const QList<ReplyTemplate> &templates);
/// What templatesAsJson() wrote reads as the same. Codes: "import.too-large", "import.too-many"
/// (limit), "import.not-json", "import.value" (column).
TemplateFile templatesFromJson(const QByteArray &bytes);

/// One row for each bubble, UTF-8 with a byte order mark, as spreadsheets want it. Columns: id, code,
/// title, folder, language, scope, team (its name), accounts (slugs, ";" between), retired ("yes"),
/// account (slug: this bubble is what that account says instead), bubble (from 1), kind, text, file
/// (beside the table, to be taken in), content (JSON of what is not text).
QByteArray templatesAsCsv(const QList<ReplyTemplate> &templates, const TemplateFileNames &names);
/// A row whose bubble is 1 and that has no account begins a template; what follows belongs to it and
/// leaves the columns of the template empty or repeats them. Columns may come in any order, and only
/// title and text have to be there. Codes: "import.too-large", "import.too-many" (limit),
/// "import.not-text", "import.quote", "import.columns" (column: one that is missing, is not known or
/// comes twice), "import.width" (a row with more fields than columns), "import.value" (column, value),
/// "import.bubble" (the bubbles of a template do not follow one another from 1), "import.differs"
/// (column: rows of one template say different things), "account.not-found", "team.not-found" (value).
TemplateFile templatesFromCsv(const QByteArray &bytes, const TemplateFileNames &names);

} // namespace Frontdesk
