// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowfixture.h"

#include <QInputMethodEvent>

#include <random>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

constexpr int Words = 10'000;
constexpr int Line = 5; ///< words, before the field is emptied

/// Thai as on the Kedmanee layout, row by row as the keys stand, without and with Shift.
constexpr const char16_t *ThaiRows[] = {u"ๅ/-ภถุึคตจขช", u"ๆไำพะัีรนยบล", u"ฟหกดเ้่าสวงฃ", u"ผปแอิืทมใฝ"};
constexpr const char16_t *ThaiShifted[] = {
    u"+๑๒๓๔ู฿๕๖๗๘๙", u"๐\"ฎฑธํ๊ณฯญฐ,", u"ฤฆฏโฌ็๋ษศซ.ฅ", u"()ฉฮฺ์?ฒฬฦ"};
constexpr const char16_t *LatinRows[] = {
    u"1234567890-=", u"qwertyuiop[]", u"asdfghjkl;'`", u"zxcvbnm,./"};
constexpr quint32 FirstCodes[] = {10, 24, 38, 52}; ///< as X11 counts

struct Stroke {
    int key = 0;
    Qt::KeyboardModifiers modifiers = {};
    quint32 code = 0;
    QString text;
};

Stroke strokeIn(QChar letter, const char16_t *const (&rows)[4], Qt::KeyboardModifiers with)
{
    for (int row = 0; row < 4; ++row) {
        const auto at = QStringView(rows[row]).indexOf(letter);
        if (at >= 0)
            return {letter.toUpper().unicode(), with, FirstCodes[row] + quint32(at), letter};
    }
    return {};
}

/// What the right Alt makes of plain letters in Poland.
Stroke polishStroke(QChar letter)
{
    static const QHash<QChar, QChar> Plain{{u'ą', u'a'},
                                           {u'ć', u'c'},
                                           {u'ę', u'e'},
                                           {u'ł', u'l'},
                                           {u'ń', u'n'},
                                           {u'ó', u'o'},
                                           {u'ś', u's'},
                                           {u'ź', u'x'},
                                           {u'ż', u'z'}};
    if (!Plain.contains(letter))
        return {};
    auto stroke = strokeIn(Plain.value(letter), LatinRows, Qt::NoModifier);
    stroke.key = letter.toUpper().unicode();
    stroke.text = letter;
    return stroke;
}

Stroke strokeFor(QChar letter)
{
    if (letter == u' ')
        return {Qt::Key_Space, {}, 65, u" "_s};
    for (const auto &found : {strokeIn(letter, LatinRows, Qt::NoModifier),
                              strokeIn(letter.toLower(), LatinRows, Qt::ShiftModifier),
                              strokeIn(letter, ThaiRows, Qt::NoModifier),
                              strokeIn(letter, ThaiShifted, Qt::ShiftModifier)}) {
        if (found.key != 0)
            return {found.key, found.modifiers, found.code, letter};
    }
    return polishStroke(letter);
}

struct Fixture : WindowFixture {
    QStringList done; ///< commands that ran

    Fixture()
    {
        if (!ready())
            qFatal("the chat does not open");
        // Everything there is can be done now, so that nothing is missed because it was in the way.
        const auto &all = commandCatalogue();
        for (const auto &command : all)
            window->commands().bind(command.name, window.get(), [this, name = command.name] {
                done.append(QLatin1String(name));
            });
    }
    static void press(QWidget *widget, const Stroke &stroke)
    {
        QKeyEvent down(
            QEvent::KeyPress, stroke.key, stroke.modifiers, stroke.code, 0, 0, stroke.text, false);
        QCoreApplication::sendEvent(widget, &down);
        QKeyEvent up(QEvent::KeyRelease,
                     stroke.key,
                     stroke.modifiers,
                     stroke.code,
                     0,
                     0,
                     stroke.text,
                     false);
        QCoreApplication::sendEvent(widget, &up);
    }
    /// Letter by letter as an input method does, with keys of its own that come through.
    static void compose(QWidget *widget, const QString &letters, const QString &word)
    {
        for (qsizetype i = 1; i <= letters.size(); ++i) {
            QInputMethodEvent event(letters.left(i), {});
            QCoreApplication::sendEvent(widget, &event);
        }
        for (const int key : {Qt::Key_1, Qt::Key_J, Qt::Key_E, Qt::Key_Slash})
            press(widget, {key, Qt::NoModifier, 0, {}});
        press(widget, {Qt::Key_Return, Qt::ControlModifier, 36, {}});
        QInputMethodEvent written;
        written.setCommitString(word);
        QCoreApplication::sendEvent(widget, &written);
    }
};

struct Composed {
    QString letters; ///< as they are typed
    QString word;
};

QList<Composed> chinese()
{
    return {{u"ㄋㄧˇㄏㄠˇ"_s, u"你好"_s},
            {u"ㄒㄧㄝˋㄒㄧㄝˋ"_s, u"謝謝"_s},
            {u"ㄉㄧㄥˋㄉㄢ"_s, u"訂單"_s},
            {u"ㄐㄧㄣㄊㄧㄢ"_s, u"今天"_s},
            {u"ㄧㄣˋㄅㄧㄠˇㄐㄧ"_s, u"印表機"_s},
            {u"ㄇㄟˊㄧㄡˇ"_s, u"沒有"_s},
            {u"ㄕㄜˊㄇㄜ˙ㄕˊㄏㄡˋ"_s, u"什麼時候"_s}};
}

QList<Composed> japanese()
{
    return {{u"おせわになっております"_s, u"お世話になっております"_s},
            {u"ありがとう"_s, u"ありがとう"_s},
            {u"ちゅうもん"_s, u"注文"_s},
            {u"はっそう"_s, u"発送"_s},
            {u"あした"_s, u"明日"_s},
            {u"かくにん"_s, u"確認"_s}};
}

} // namespace

/// Ten thousand words in each language, as keyboards and input methods bring them, into the real
/// window: every letter arrives, and nothing else happens.
class TestTenThousandWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setCursorFlashTime(0); }

    void typed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("English")
            << u"Thank you for your order it leaves today JKERAFHT and comes on Friday GI GM OW V"_s;
        QTest::newRow("Polish")
            << u"Dziękuję za zamówienie źdźbło gęślą jaźń ścieżka łódź Kraków że będzie jutro ćma"_s;
        QTest::newRow("Thai")
            << u"สวัสดี ขอบคุณ คำสั่งซื้อ ของคุณ จะส่ง วันนี้ พรุ่งนี้ ครับ ค่ะ เครื่องพิมพ์ ฎีกา ญาติ โรงแรม"_s;
    }

    void typed()
    {
        QFETCH(QString, text);
        Fixture f;
        auto *edit = f.edit();
        edit->setFocus();
        const auto words = text.split(u' ');
        std::mt19937 random(11);
        QString wanted;
        for (int i = 1; i <= Words; ++i) {
            const QString word = words.at(qsizetype(random() % quint32(words.size()))) + u' ';
            for (const QChar letter : word) {
                const Stroke stroke = strokeFor(letter);
                QVERIFY2(stroke.key != 0, qPrintable(QString(letter)));
                Fixture::press(edit, stroke);
            }
            wanted += word;
            if (i % Line == 0) {
                QCOMPARE(edit->toPlainText(), wanted);
                edit->clear();
                wanted.clear();
            }
        }
        QCOMPARE(f.done, QStringList());
        QVERIFY(f.fakes.actions.sent.isEmpty());
    }

    void composed_data()
    {
        QTest::addColumn<bool>("isChinese");
        QTest::newRow("Chinese") << true;
        QTest::newRow("Japanese") << false;
    }

    void composed()
    {
        QFETCH(bool, isChinese);
        Fixture f;
        auto *edit = f.edit();
        edit->setFocus();
        const auto words = isChinese ? chinese() : japanese();
        std::mt19937 random(13);
        QString wanted;
        for (int i = 1; i <= Words; ++i) {
            const auto &word = words.at(qsizetype(random() % quint32(words.size())));
            Fixture::compose(edit, word.letters, word.word);
            wanted += word.word;
            if (i % Line == 0) {
                QCOMPARE(edit->toPlainText(), wanted);
                edit->clear();
                wanted.clear();
            }
        }
        QCOMPARE(f.done, QStringList());
        QVERIFY(f.fakes.actions.sent.isEmpty());
    }

    /// In the list letters are keys. What an input method has in hand, and what the right Alt makes of
    /// a letter, are none there either.
    void theListTakesNoWords()
    {
        Fixture f;
        auto *list = f.list();
        list->setFocus();
        const auto open = f.desk().state().conversation;
        const auto words = chinese() + japanese();
        const QString polish = u"ąćęłńóśźżĄĆĘŁŃÓŚŹŻ"_s;
        for (int i = 0; i < Words; ++i) {
            const auto &word = words.at(i % words.size());
            Fixture::compose(list, word.letters, word.word);
            const QChar letter = polish.at(i % polish.size());
            auto stroke = polishStroke(letter.toLower());
            stroke.text = letter;
            if (letter.isUpper())
                stroke.modifiers |= Qt::ShiftModifier;
            if (i % 2 == 0)
                stroke.modifiers |= Qt::GroupSwitchModifier;
            Fixture::press(list, stroke);
        }
        QCOMPARE(f.done, QStringList());
        QCOMPARE(f.desk().state().conversation, open);
        // And a letter is one, so this would have been noticed.
        Fixture::press(list, strokeFor(u'e'));
        QCOMPARE(f.done, QStringList{u"conversation.resolve"_s});
    }
};

QTEST_MAIN(TestTenThousandWords)
#include "tst_tenthousandwords.moc"
